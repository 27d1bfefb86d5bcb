package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.matching.group.Group;
import io.github.mentoring4j.matching.group.GroupPlan;
import io.github.mentoring4j.matching.group.GroupSize;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.List;

/**
 * Which groups are held, in ids.
 *
 * @param size how many mentees a group is to have
 * @param held the groups, by the mentor's id
 * @param proven whether no other groups have more mentees, or as many and a higher total
 * @param mostMentees how many mentees could be in groups at most
 */
public record HeldGroups(GroupSize size, List<HeldGroup> held, boolean proven, int mostMentees) {

    /** Copies the list. */
    public HeldGroups {
        held = List.copyOf(held);
    }

    /**
     * A mentor with the mentees who learn together.
     *
     * @param mentor the mentor
     * @param mentees the mentees, by id
     * @param missing how many it lacks of the least size, being held for pinned mentees; zero for all others
     */
    public record HeldGroup(ParticipantId mentor, List<ParticipantId> mentees, int missing) {

        /** Copies the list. */
        public HeldGroup {
            mentees = List.copyOf(mentees);
        }
    }

    static HeldGroups of(GroupPlan plan, GroupSize size) {
        List<HeldGroup> held =
                plan.groups().stream().map(group -> held(group, size)).toList();
        return new HeldGroups(size, held, plan.proven(), plan.mostMentees());
    }

    private static HeldGroup held(Group group, GroupSize size) {
        List<ParticipantId> mentees = group.mentees();
        return new HeldGroup(group.mentor(), mentees, Math.max(0, size.least() - mentees.size()));
    }
}
