package io.github.mentoring4j.learning;

/** The two fields of awareness. A mentor makes one think about oneself and about the enterprise. */
public enum Field {
    /** Who am I, what leader do I want to be, what do I want to achieve? */
    PERSONAL,
    /** What does leading this enterprise take: working environment, finances, customers? */
    ENTERPRISE
}
