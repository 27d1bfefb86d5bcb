package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.Prices;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Ways to make a plan say what is not so; each gives nothing where a plan offers no hold for it. */
enum Tampering {
    DROP_A_PAIR {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return withPairs(plan, random, (pairs, at) -> pairs.remove(at));
        }
    },
    MAKE_A_PAIR_TWICE {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return withPairs(plan, random, (pairs, at) -> pairs.add(pairs.get(at)));
        }
    },
    SWAP_PARTNERS {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return withPairs(plan, random, (pairs, at) -> {
                MatchedPair one = pairs.get(at);
                MatchedPair other = pairs.get(random.nextInt(pairs.size()));
                if (!one.pair().mentor().equals(other.pair().mentee())) {
                    pairs.set(
                            at,
                            repaired(
                                    one,
                                    Pair.of(one.pair().mentor(), other.pair().mentee())));
                }
            });
        }
    },
    ADD_A_POINT {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            if (plan.ceilings().isEmpty()) {
                return Optional.empty();
            }
            return withPairs(plan, random, (pairs, at) -> {
                MatchedPair pair = pairs.get(at);
                List<CriterionScore> scores = new ArrayList<>(pair.scores());
                int place = random.nextInt(scores.size());
                scores.set(
                        place,
                        new CriterionScore(
                                scores.get(place).criterion(), scores.get(place).points() + 1));
                pairs.set(at, new MatchedPair(pair.pair(), scores, pair.pinned(), pair.waived(), pair.retention()));
            });
        }
    },
    ADD_A_PAIR {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            List<Pair> all = OneByOne.pairs(request);
            return withPairs(
                    plan,
                    random,
                    (pairs, at) -> pairs.add(repaired(pairs.get(at), all.get(random.nextInt(all.size())))));
        }
    },
    DENY_A_PIN {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return withPairs(plan, random, (pairs, at) -> {
                MatchedPair pair = pairs.get(at);
                pairs.set(
                        at,
                        new MatchedPair(pair.pair(), pair.scores(), !pair.pinned(), pair.waived(), pair.retention()));
            });
        }
    },
    HIDE_OPEN_PLACES {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return withOpen(plan, open -> open.subList(1, open.size()));
        }
    },
    FILL_OPEN_PLACES {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return withOpen(
                    plan,
                    open -> open.stream()
                            .map(each -> new OpenPlaces(
                                    each.person(), each.capacity() + 1, each.filled() + 1, each.reason()))
                            .collect(Collectors.toList()));
        }
    },
    PRICE_AN_OPEN_PLACE {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return plan.openMentors().stream()
                    .filter(open -> open.capacity() > 0)
                    .findFirst()
                    .flatMap(open -> withPrice(plan, Party.MENTOR, open.person(), price -> 1L));
        }
    },
    MAKE_A_PAIR_TOO_DEAR {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return plan.pairs().stream()
                    .filter(pair -> !pair.pinned())
                    .findFirst()
                    .flatMap(pair -> withPrice(plan, Party.MENTEE, pair.pair().mentee(), price -> 1L << 40));
        }
    },
    PAY_A_MENTOR {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            ParticipantId mentor = request.mentors().get(0).participant().id();
            return withPrice(plan, Party.MENTOR, mentor, price -> -1L);
        }
    },
    FORGET_A_PRICE {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            ParticipantId mentee = request.mentees().get(0).participant().id();
            return withPrices(plan, Party.MENTEE, prices -> prices.remove(mentee));
        }
    },
    MISTAKE_SOMEBODY {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            ParticipantId mentor = request.mentors().get(0).participant().id();
            return withPrices(plan, Party.MENTOR, prices -> {
                prices.remove(mentor);
                prices.put(ParticipantId.of("stranger"), 0L);
            });
        }
    },
    MOVE_THE_THRESHOLD {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return withFairness(
                    plan,
                    fair -> new PlanProof.Fair(
                            fair.threshold() + (random.nextBoolean() ? 1 : -1),
                            fair.people(),
                            fair.total(),
                            fair.above(),
                            fair.pairsAbove()));
        }
    },
    DROP_A_PAIR_ABOVE {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return withFairness(
                    plan,
                    fair -> new PlanProof.Fair(
                            fair.threshold(),
                            fair.people(),
                            fair.total(),
                            fair.above(),
                            fair.pairsAbove().stream().skip(1).collect(Collectors.toList())));
        }
    },
    CONFUSE_THE_PRICES {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            return withFairness(
                    plan,
                    fair -> new PlanProof.Fair(
                            fair.threshold(),
                            fair.people(),
                            new Prices(-1, fair.total().mentors(), fair.total().mentees()),
                            fair.above(),
                            fair.pairsAbove()));
        }
    },
    FORGET_A_PREFERENCE {
        @Override
        Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random) {
            if (plan.ceilings().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new MatchPlan(
                    plan.strategy(),
                    plan.ceilings().subList(1, plan.ceilings().size()),
                    plan.pairs(),
                    plan.openMentees(),
                    plan.openMentors(),
                    plan.proof(),
                    plan.considered(),
                    plan.choices()));
        }
    };

    /** A plan that is not the same, and says something wrong; or nothing. */
    abstract Optional<MatchPlan> of(MatchRequest request, MatchPlan plan, Random random);

    private interface Change {
        void at(List<MatchedPair> pairs, int place);
    }

    private static MatchedPair repaired(MatchedPair pair, Pair two) {
        return new MatchedPair(two, pair.scores(), pair.pinned(), pair.waived(), pair.retention());
    }

    private static Optional<MatchPlan> withPairs(MatchPlan plan, Random random, Change change) {
        if (plan.pairs().isEmpty()) {
            return Optional.empty();
        }
        List<MatchedPair> pairs = new ArrayList<>(plan.pairs());
        change.at(pairs, random.nextInt(pairs.size()));
        MatchPlan changed = new MatchPlan(
                plan.strategy(),
                plan.ceilings(),
                pairs,
                plan.openMentees(),
                plan.openMentors(),
                plan.proof(),
                plan.considered(),
                plan.choices());
        return Optional.of(changed).filter(other -> !other.equals(plan));
    }

    private static Optional<MatchPlan> withOpen(MatchPlan plan, UnaryOperator<List<OpenPlaces>> change) {
        if (plan.openMentees().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MatchPlan(
                plan.strategy(),
                plan.ceilings(),
                plan.pairs(),
                change.apply(plan.openMentees()),
                plan.openMentors(),
                plan.proof(),
                plan.considered(),
                plan.choices()));
    }

    private static Optional<MatchPlan> withPrice(
            MatchPlan plan, Party side, ParticipantId person, UnaryOperator<Long> change) {
        return withPrices(plan, side, prices -> prices.computeIfPresent(person, (id, price) -> change.apply(price)));
    }

    private static Optional<MatchPlan> withPrices(
            MatchPlan plan, Party side, Consumer<Map<ParticipantId, Long>> change) {
        if (plan.proof() instanceof PlanProof.Optimal optimal) {
            Map<ParticipantId, Long> mentors = new TreeMap<>(optimal.mentorPrices());
            Map<ParticipantId, Long> mentees = new TreeMap<>(optimal.menteePrices());
            change.accept(side == Party.MENTOR ? mentors : mentees);
            return Optional.of(
                    withProof(plan, new PlanProof.Optimal(optimal.objective(), optimal.pairWorth(), mentors, mentees)));
        }
        if (plan.proof() instanceof PlanProof.Fair fair) {
            Map<ParticipantId, Long> mentors = new TreeMap<>(fair.people().mentors());
            Map<ParticipantId, Long> mentees = new TreeMap<>(fair.people().mentees());
            change.accept(side == Party.MENTOR ? mentors : mentees);
            Prices changed = new Prices(fair.people().pairWorth(), mentors, mentees);
            return Optional.of(withProof(
                    plan,
                    new PlanProof.Fair(fair.threshold(), changed, fair.total(), fair.above(), fair.pairsAbove())));
        }
        return Optional.empty();
    }

    /** What is fair means something only if something is chosen. */
    private static Optional<MatchPlan> withFairness(MatchPlan plan, UnaryOperator<PlanProof.Fair> change) {
        return Optional.of(plan.proof())
                .filter(proof -> plan.pairs().stream().anyMatch(pair -> !pair.pinned()))
                .filter(PlanProof.Fair.class::isInstance)
                .map(PlanProof.Fair.class::cast)
                .map(fair -> withProof(plan, change.apply(fair)))
                .filter(changed -> !changed.equals(plan));
    }

    /** The plan with another proof. */
    static MatchPlan withProof(MatchPlan plan, PlanProof proof) {
        return new MatchPlan(
                plan.strategy(),
                plan.ceilings(),
                plan.pairs(),
                plan.openMentees(),
                plan.openMentors(),
                proof,
                plan.considered(),
                plan.choices());
    }
}
