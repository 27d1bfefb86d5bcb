package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.Summary;
import io.github.mentoring4j.ethics.text.SummaryText;
import io.github.mentoring4j.jackson.RecordWriter;

/** How a report is written. */
enum ReportFormat {
    /** Lines for a terminal. */
    TEXT {
        @Override
        String render(EthicsReview review, ReviewWords words) {
            return new ReviewText(words).render(review);
        }

        @Override
        String render(Summary summary, ReviewWords words) {
            return SummaryText.with(words.findings()).render(summary);
        }
    },
    /** A document for programs. */
    JSON {
        @Override
        String render(EthicsReview review, ReviewWords words) {
            String language = words.texts().languageTag();
            return RecordWriter.of().toText(ReviewDocument.of(review, words.findings(), language));
        }

        @Override
        String render(Summary summary, ReviewWords words) {
            return RecordWriter.of().toText(SummaryDocument.of(summary));
        }
    },
    /** A page to read and print. */
    HTML {
        @Override
        String render(EthicsReview review, ReviewWords words) {
            return new ReviewPage(words).render(review);
        }

        @Override
        String render(Summary summary, ReviewWords words) {
            return new SummaryPage(words).render(summary);
        }
    };

    abstract String render(EthicsReview review, ReviewWords words);

    abstract String render(Summary summary, ReviewWords words);
}
