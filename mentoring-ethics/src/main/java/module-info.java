/** Is this relationship sound? A rule engine, and the twelve guidelines as its rules. */
module io.github.mentoring4j.ethics {
    requires transitive io.github.mentoring4j.core;
    requires org.slf4j;
}
