package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;

/**
 * A relationship as a summary looks at it.
 *
 * @param relationship the relationship, cut to the viewpoint
 * @param asOf the day
 * @param training who was trained
 */
record CourseSeen(MentoringRelationship relationship, LocalDate asOf, TrainingTaken training) {}
