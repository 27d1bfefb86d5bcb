package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;

/**
 * The form of everything that names texts: plain characters alone, so that a key can stand in a properties file, a JSON
 * document or a file name, and so that nothing a person wrote in confidence passes for one.
 */
final class Keys {

    private Keys() {}

    static void require(Class<?> record, String path, String key) {
        Invariants.of(record)
                .name(path, key)
                .require(isPlain(key), path, FaultCode.ILLEGAL_CHARACTER)
                .orThrow();
    }

    private static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!isPlain(key.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char character) {
        return between('a', character, 'z')
                || between('A', character, 'Z')
                || between('0', character, '9')
                || "-_.".indexOf(character) >= 0;
    }

    private static boolean between(char first, char character, char last) {
        return first <= character && character <= last;
    }
}
