package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record of a sealed family where it is not known whether the family or the record alone will be asked for when it is read: it
 * says its type, and is read with or without.
 */
final class FamilyMemberShape implements Shape {

    private final Class<?> member;
    private final Shape alone;
    private final Shape family;

    FamilyMemberShape(Class<?> member, Shape alone, Shape family) {
        this.member = member;
        this.alone = alone;
        this.family = family;
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        if (!node.has(SealedShape.DISCRIMINATOR)) {
            return alone.read(node, at, faults);
        }
        Object value = family.read(node, at, faults);
        if (value == null || member.isInstance(value)) {
            return value;
        }
        faults.add(at.property(SealedShape.DISCRIMINATOR), FaultCode.NOT_ONE_OF, SealedShape.nameOf(member));
        return null;
    }

    @Override
    public JsonNode write(Object value) {
        return family.write(value);
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return definitions.of(family);
    }

    @Override
    public @Nullable Object whenAbsent() {
        return alone.whenAbsent();
    }
}
