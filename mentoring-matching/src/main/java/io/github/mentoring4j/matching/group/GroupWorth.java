package io.github.mentoring4j.matching.group;

/** How good groups are: by the mentees in them, then by the total. */
record GroupWorth(int mentees, long score) implements Comparable<GroupWorth> {

    /** More than anything can be worth. */
    static final GroupWorth UNKNOWN = new GroupWorth(Integer.MAX_VALUE, Long.MAX_VALUE);

    boolean beats(GroupWorth other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(GroupWorth other) {
        int byMentees = Integer.compare(mentees, other.mentees);
        return byMentees != 0 ? byMentees : Long.compare(score, other.score);
    }
}
