/**
 * How the program's HTML looks: one layout for all reports.
 *
 * <p>{@link io.github.mentoring4j.examples.page.Pages} renders a Pebble template from this package's resources with everything
 * escaped. A report is one template that extends {@code base.html}, and a bundle of texts:
 *
 * <pre>
 * {% extends "base.html" %}
 * {% block title %}{{ t("title") }}{% endblock %}
 * {% block lead %}what the page is about, in a sentence{% endblock %}
 * {% block content %} sections {% endblock %}
 * </pre>
 *
 * <p>A report that needs more styles than these puts them into the block {@code style}, as {@code report.html} does with {@code
 * report.css}.
 *
 * <p>In templates {@code t("key", arguments...)} is a text of the report's bundle, and {@code n(number)} a number as the
 * language writes it. The page needs no script, no network and no second file: {@code page.css} is put into it. The style
 * sheet's blocks, with the class to give:
 *
 * <ul>
 *   <li>{@code dl.figures}: the key figures at the top; each a {@code div} of {@code dt} (what) and {@code dd} (how many)
 *   <li>{@code section}: a part with its {@code h2}; {@code p.note} for small print
 *   <li>{@code table.list}: a table that becomes a card for each row on a phone; give every {@code td} the attribute {@code
 *       data-label} with its column's heading, and numbers the class {@code number}
 *   <li>{@code span.tag} with {@code good}, {@code warn} or {@code bad}: a status, in words and not only in colour
 *   <li>{@code ul.legend} and {@code span.bar}: parts of a whole in the colours {@code c1} to {@code c8}
 *   <li>{@code ol.columns}: a small column chart; each {@code li} has its height in {@code --h}
 *   <li>{@code p.empty}: what to say where there is nothing
 * </ul>
 */
@NullMarked
package io.github.mentoring4j.examples.page;

import org.jspecify.annotations.NullMarked;
