package io.github.mentoring4j.testkit.json;

import io.github.mentoring4j.jackson.MentoringModule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.RelationshipArbitraries;
import tools.jackson.databind.json.JsonMapper;

class MentoringModuleContractTest extends JsonMappingContract<MentoringRelationship> {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringModule()).build();

    MentoringModuleContractTest() {
        super(
                RelationshipArbitraries.relationships(),
                MAPPER::writeValueAsString,
                json -> MAPPER.readValue(json, MentoringRelationship.class));
    }
}
