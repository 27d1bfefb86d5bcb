package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.jackson.RecordWriter;

/** How an assessment is written. */
enum AssessFormat {
    /** Lines for a terminal. */
    TEXT {
        @Override
        String render(ProgrammeReview review, ProgrammeWords words, boolean forLead) {
            return new ProgrammeText(words).render(review, forLead);
        }
    },
    /** A document for programs. */
    JSON {
        @Override
        String render(ProgrammeReview review, ProgrammeWords words, boolean forLead) {
            return RecordWriter.of().toText(ProgrammeDocument.of(review, words, forLead));
        }
    },
    /** A page with pictures, to read and to print. */
    HTML {
        @Override
        String render(ProgrammeReview review, ProgrammeWords words, boolean forLead) {
            return new ProgrammePage(words).render(review, forLead);
        }
    };

    abstract String render(ProgrammeReview review, ProgrammeWords words, boolean forLead);
}
