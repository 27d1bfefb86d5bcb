package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.participant.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What text and page both say, in one language.
 *
 * @param texts the texts of the report's frame
 * @param findings the texts of findings
 */
public record ReviewWords(ProgramTexts texts, FindingTexts findings) {

    private static final String BUNDLE = "io.github.mentoring4j.examples.check.check";

    /**
     * The words in a language.
     *
     * @param locale the reader's language
     * @return the words
     */
    public static ReviewWords in(Locale locale) {
        return new ReviewWords(ProgramTexts.of(BUNDLE, locale), FindingTexts.in(locale));
    }

    /** How many relationships, and from where they were looked at. */
    String scope(EthicsReview review) {
        Viewpoint viewpoint = review.viewpoint();
        int count = review.relationships().size();
        String asOf = findings.date(viewpoint.asOf());
        return viewpoint.knownBy().equals(LocalDate.MAX)
                ? texts.text("scope", count, asOf)
                : texts.text("scope.known-by", count, asOf, findings.date(viewpoint.knownBy()));
    }

    String code(EthicsReview review) {
        return texts.text("code", review.code().name(), review.code().version(), review.policy());
    }

    String pair(Pair pair) {
        return texts.text("pair", pair.mentor().value(), pair.mentee().value());
    }

    /** A guideline's number, or the whole id in a code that does not number its guidelines so. */
    String number(SectionId section) {
        String id = section.value();
        return id.matches("G[0-9]{2}") ? Integer.toString(Integer.parseInt(id.substring(1))) : id;
    }

    String guideline(SectionId section) {
        return texts.text("guideline", number(section), findings.title(section));
    }

    String evidence(Finding finding) {
        return finding.grounds().stream().map(findings::evidence).collect(Collectors.joining(", "));
    }

    /** The one line about all guidelines that no rule looks at yet; empty if there is none. */
    Optional<String> withoutRules(EthicsReview review) {
        List<String> numbers = review.withoutRules().stream().map(this::number).toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text("without-rules", numbers.size(), listing(numbers)));
    }

    private String listing(List<String> parts) {
        List<String> runs = new ArrayList<>(parts);
        String last = runs.remove(runs.size() - 1);
        return runs.isEmpty() ? last : texts.text("and", String.join(", ", runs), last);
    }
}
