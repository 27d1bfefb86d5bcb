/** Who could work together, and why: matching of mentors and mentees. */
module io.github.mentoring4j.matching {
    requires transitive io.github.mentoring4j.core;
}
