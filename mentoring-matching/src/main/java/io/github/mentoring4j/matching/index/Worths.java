package io.github.mentoring4j.matching.index;

/** What a pair is worth: its score, and how each side likes it. Added up in place, so that many pairs need only one. */
final class Worths {

    int score;
    int mentorLiking;
    int menteeLiking;

    void clear() {
        score = 0;
        mentorLiking = 0;
        menteeLiking = 0;
    }
}
