package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.participant.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        return texts.text("scope", review.relationships().size(), viewpoint(review.viewpoint()));
    }

    /**
     * From where it was looked at.
     *
     * @param viewpoint the day, and by when it was known
     * @return part of a sentence
     */
    public String viewpoint(Viewpoint viewpoint) {
        String asOf = findings.date(viewpoint.asOf());
        return viewpoint.knownBy().equals(LocalDate.MAX)
                ? texts.text("viewpoint", asOf)
                : texts.text("viewpoint.known-by", asOf, findings.date(viewpoint.knownBy()));
    }

    String code(EthicsReview review) {
        return code(review.code(), review.policy());
    }

    String code(CodeOfEthics code, String policy) {
        return texts.text("code", code.name(), code.version(), policy);
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

    /**
     * What a finding rests on.
     *
     * @param finding the finding
     * @return its evidence by kind and id, with commas between; empty if it rests on nothing that may be shown
     */
    public String evidence(Finding finding) {
        return finding.grounds().stream().map(findings::evidence).collect(Collectors.joining(", "));
    }

    /** That a finding is waived, and until when; empty if it is not. */
    String waiver(Finding finding) {
        return finding.waiver()
                .map(waiver -> texts.text("waived", findings.date(waiver.until())))
                .orElse("");
    }

    /** What became of each waiver of a report. */
    List<String> waivers(Report report) {
        return report.waivers().stream().map(findings::waiver).toList();
    }
}
