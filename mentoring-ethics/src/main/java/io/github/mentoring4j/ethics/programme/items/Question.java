package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.function.Function;

/** A question that is put to every relationship of a programme. */
@FunctionalInterface
public interface Question {

    /**
     * Makes the question ready for one programme, so that what all relationships need is looked up once.
     *
     * @param record the programme
     * @param setting viewpoint and limits
     * @return tells how a relationship stands
     */
    Function<MentoringRelationship, Standing> about(ProgrammeRecord record, Setting setting);
}
