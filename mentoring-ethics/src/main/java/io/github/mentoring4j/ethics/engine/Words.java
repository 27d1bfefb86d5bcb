package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.ethics.engine.Argument.Word;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words for the constants of enums, each made once: findings say the same few again and again. */
final class Words {

    /** By enum, so that none is kept longer than its class. */
    private static final ClassValue<Map<Enum<?>, Word>> MADE = new ClassValue<>() {
        @Override
        protected Map<Enum<?>, Word> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Words() {}

    static Word of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Map<Enum<?>, Word> made = MADE.get(type);
        Word word = made.get(constant);
        if (word == null) {
            word = new Word(type.getSimpleName() + "." + constant.name());
            made.put(constant, word);
        }
        return word;
    }
}
