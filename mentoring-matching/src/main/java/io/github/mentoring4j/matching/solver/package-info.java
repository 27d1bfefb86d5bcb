/**
 * Exact solvers on primitive arrays. Not exported: strategies are the way in.
 */
@NullMarked
package io.github.mentoring4j.matching.solver;

import org.jspecify.annotations.NullMarked;
