package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.policy.Criterion;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.matching.MatchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people call a criterion: the id that the policy gives it, or else words for its kind and its attribute. */
final class CriterionLabels {

    private final Map<String, String> byId = new HashMap<>();
    private final ProgramTexts texts;

    private CriterionLabels(ProgramTexts texts) {
        this.texts = texts;
    }

    static CriterionLabels of(MatchingPolicy policy, MatchRequest request, ProgramTexts texts) {
        CriterionLabels labels = new CriterionLabels(texts);
        List<String> must =
                request.must().stream().map(eligibility -> eligibility.id()).toList();
        List<String> should =
                request.should().stream().map(preference -> preference.id()).toList();
        labels.put(policy.must(), must);
        labels.put(policy.should(), should);
        return labels;
    }

    private void put(List<? extends Criterion> criteria, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            Criterion criterion = criteria.get(i);
            byId.put(ids.get(i), criterion.id().orElseGet(() -> labelOf(criterion)));
        }
    }

    private String labelOf(Criterion criterion) {
        String key = "criterion." + criterion.getClass().getSimpleName();
        String whose = criterion.sides().size() == 1
                ? key + "." + criterion.sides().iterator().next().name().toLowerCase(Locale.ROOT)
                : key;
        return texts.text(whose, criterion.attribute().value());
    }

    /** The label of a criterion by the id that the plan has. */
    String label(String id) {
        return byId.getOrDefault(id, id);
    }
}
