package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Programmes.document;

import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.programme.DocumentId;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EvidenceDocument;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;

class InPlaceTest extends ItemContract {

    InPlaceTest() {
        super(ProgrammeStandards.ruleSet(), "P1-purpose-stated");
    }

    @Override
    List<Row> table() {
        return List.of(
                row("long before the start", "in-place", 100, issued(-90)).measuring(0),
                row("on the day of the start", "in-place", 100, issued(0)).measuring(0),
                row("on the day after", "late", 100, issued(1)).measuring(1),
                row("tomorrow", "missing", 29, issued(30)),
                row("never, on the day before the start", "not-yet", -1, bare()),
                row("never, on the day of the start", "missing", 0, bare()),
                row("there before the start, seen before the start", "in-place", -1, issued(-10)),
                row("another document", "missing", 10, bare().documents(List.of(other()))),
                row("the earliest of two counts", "in-place", 100, twice()).measuring(0),
                row("a policy that allows a week, at it", "in-place", 100, issued(7))
                        .under("programme.late-days", 7)
                        .measuring(7),
                row("a policy that allows a week, over it", "late", 100, issued(8))
                        .under("programme.late-days", 7)
                        .measuring(8));
    }

    private static ProgrammeBuilder issued(int day) {
        return bare().documents(List.of(document(DocumentKind.PURPOSE_AND_TARGET_GROUP, day)));
    }

    private static ProgrammeBuilder twice() {
        EvidenceDocument late = document(DocumentKind.PURPOSE_AND_TARGET_GROUP, 30);
        EvidenceDocument early = new EvidenceDocument(
                DocumentId.of("z"), late.kind(), document(late.kind(), -1).issued());
        return bare().documents(List.of(late, early));
    }

    private static EvidenceDocument other() {
        return document(DocumentKind.RESOURCE_PLAN, -10);
    }
}
