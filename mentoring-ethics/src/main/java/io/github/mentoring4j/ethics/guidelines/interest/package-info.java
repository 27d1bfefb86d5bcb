/**
 * Guideline 5: nobody exploits the relationship, and nothing about it can be misread. Both were asked; ties are declared in
 * time and it is agreed what follows from them; neither stands above the other or judges the other; nothing beyond a token
 * changes hands.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.interest;

import org.jspecify.annotations.NullMarked;
