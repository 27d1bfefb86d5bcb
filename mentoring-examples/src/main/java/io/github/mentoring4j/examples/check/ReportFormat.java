package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.jackson.RecordWriter;

/** How a report is written. */
enum ReportFormat {
    /** Lines for a terminal. */
    TEXT {
        @Override
        String render(EthicsReview review, ReviewWords words) {
            return new ReviewText(words).render(review);
        }
    },
    /** A document for programs. */
    JSON {
        @Override
        String render(EthicsReview review, ReviewWords words) {
            String language = words.texts().languageTag();
            return RecordWriter.of().toText(ReviewDocument.of(review, words.findings(), language));
        }
    },
    /** A page to read and print. */
    HTML {
        @Override
        String render(EthicsReview review, ReviewWords words) {
            return new ReviewPage(words).render(review);
        }
    };

    abstract String render(EthicsReview review, ReviewWords words);
}
