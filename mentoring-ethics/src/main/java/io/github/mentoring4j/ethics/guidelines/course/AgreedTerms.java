package io.github.mentoring4j.ethics.guidelines.course;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MentoringContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The version in force, for days asked for one after the other: the contract is looked through again only when a version was
 * agreed since. Says what {@link MentoringContract#inForceOn} says. Not thread-safe.
 */
public final class AgreedTerms {

    private final List<ContractVersion> versions;
    private @Nullable ContractVersion current;
    private long from = Long.MAX_VALUE;
    private long until = Long.MIN_VALUE;

    /**
     * The terms of a contract.
     *
     * @param contract the contract
     */
    public AgreedTerms(MentoringContract contract) {
        this.versions = contract.versions();
    }

    /**
     * The version that binds the two on a day.
     *
     * @param day any day, counted from 1 January 1970; cheapest if none is before the one asked for last
     * @return the version in force, or null if there is none
     */
    public @Nullable ContractVersion on(long day) {
        if (day < from || day >= until) {
            find(day);
        }
        return current;
    }

    private void find(long day) {
        current = null;
        from = Long.MIN_VALUE;
        until = Long.MAX_VALUE;
        for (int i = versions.size() - 1; i >= 0 && current == null; i--) {
            Optional<LocalDate> agreed = versions.get(i).agreedOn();
            if (agreed.isPresent()) {
                long agreedOn = agreed.get().toEpochDay();
                if (agreedOn <= day) {
                    current = versions.get(i);
                    from = agreedOn;
                } else {
                    until = Math.min(until, agreedOn);
                }
            }
        }
    }
}
