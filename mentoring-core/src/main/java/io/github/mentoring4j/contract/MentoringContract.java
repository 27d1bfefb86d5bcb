package io.github.mentoring4j.contract;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The contract between mentor and mentee, with all its versions.
 *
 * @param versions the versions, numbered from 1 without a gap, none put forward before the one it follows; empty while
 *     nothing has been put forward. All that name a form of mentoring name the same
 */
public record MentoringContract(List<@Valid ContractVersion> versions) {

    private static final MentoringContract NONE = new MentoringContract(List.of());

    /**
     * Copies the versions.
     *
     * @throws InvalidRecordException if the numbers have a gap, a version was put forward before its predecessor, or two
     *     versions name different forms of mentoring
     */
    public MentoringContract {
        versions = List.copyOf(versions);
        Invariants invariants = Invariants.of(MentoringContract.class);
        for (int i = 0; i < versions.size(); i++) {
            ContractVersion version = versions.get(i);
            String place = "versions[" + i + "]";
            invariants.require(
                    version.number() == i + 1, place + ".number", FaultCode.OUT_OF_SEQUENCE, Integer.toString(i + 1));
            if (i > 0) {
                Occurrence before = versions.get(i - 1).proposed();
                String other = "versions[" + (i - 1) + "].proposed";
                version.proposed().mustFollow(before, invariants, place + ".proposed", other);
            }
            for (int j = 0; j < i; j++) {
                Optional<MentoringForm> earlier = versions.get(j).form();
                boolean same = earlier.isEmpty() || version.form().isEmpty() || earlier.equals(version.form());
                invariants.require(same, place + ".form", FaultCode.CONTRADICTION, "versions[" + j + "].form");
            }
        }
        invariants.orThrow();
    }

    /**
     * No contract yet.
     *
     * @return a contract without versions
     */
    public static MentoringContract none() {
        return NONE;
    }

    /**
     * A contract.
     *
     * @param versions its versions in order
     * @return the contract
     * @throws InvalidRecordException as the constructor
     */
    public static MentoringContract of(ContractVersion... versions) {
        return new MentoringContract(List.of(versions));
    }

    /**
     * This contract with one more version, which counts once both have signed it.
     *
     * @param version the next version
     * @return a changed copy
     * @throws InvalidRecordException if its number is not the next, or it precedes the last version
     */
    public MentoringContract amendedBy(ContractVersion version) {
        List<ContractVersion> more = new ArrayList<>(versions);
        more.add(version);
        return new MentoringContract(more);
    }

    /**
     * This contract with a signature on its last version.
     *
     * @param party who signs
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if there is no version, the party has signed it, or it was put forward later
     */
    public MentoringContract signedBy(Party party, Occurrence when) {
        Invariants.of(MentoringContract.class)
                .require(!versions.isEmpty(), "versions", FaultCode.TOO_FEW, "1")
                .orThrow();
        List<ContractVersion> changed = new ArrayList<>(versions);
        int last = changed.size() - 1;
        changed.set(last, changed.get(last).signedBy(party, when));
        return new MentoringContract(changed);
    }

    /**
     * The version that binds the two on a day. Its term is not asked: what the two do before it begins or after it is over is
     * still measured by what they last agreed. {@link #runningOn} asks it.
     *
     * @param day any day
     * @return the last version that both had signed by then, or empty if there is none
     */
    public Optional<ContractVersion> inForceOn(LocalDate day) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            ContractVersion version = versions.get(i);
            Optional<LocalDate> agreed = version.agreedOn();
            if (agreed.isPresent() && !agreed.get().isAfter(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /**
     * The version that binds the two on a day of its term.
     *
     * @param day any day
     * @return the version {@linkplain #inForceOn in force} on that day, or empty if there is none or its term has not begun or is
     *     over
     */
    public Optional<ContractVersion> runningOn(LocalDate day) {
        return inForceOn(day).filter(version -> version.term().contains(day));
    }

    /**
     * The versions by which the course was prolonged.
     *
     * @return the versions that both signed and whose last day is later than that of the version agreed before them, in
     *     the order of their numbers
     */
    public List<ContractVersion> extensions() {
        List<ContractVersion> extensions = new ArrayList<>();
        Optional<LocalDate> end = Optional.empty();
        for (ContractVersion version : versions) {
            if (version.agreedOn().isPresent()) {
                LocalDate later = version.term().end();
                if (end.filter(later::isAfter).isPresent()) {
                    extensions.add(version);
                }
                end = Optional.of(later);
            }
        }
        return List.copyOf(extensions);
    }

    /**
     * This contract without the words of the two.
     *
     * @return an equal contract but for the texts
     */
    public MentoringContract withoutText() {
        return new MentoringContract(
                versions.stream().map(ContractVersion::withoutText).toList());
    }

    /**
     * This contract as it stood.
     *
     * @param viewpoint from where one looks
     * @return the versions and signatures that exist from there; itself if all do
     */
    public MentoringContract asOf(Viewpoint viewpoint) {
        List<ContractVersion> seen = viewpoint.cut(versions, ContractVersion::proposed, ContractVersion::asOf);
        return seen == versions ? this : new MentoringContract(seen);
    }

    /**
     * Shows the number of versions alone.
     *
     * @return the count
     */
    @Override
    public String toString() {
        return "MentoringContract[versions=" + versions.size() + "]";
    }
}
