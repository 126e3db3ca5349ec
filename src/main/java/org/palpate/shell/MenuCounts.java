/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.base.ui.MenuCount;

/** The numbers in the menu. What waits for nobody shows no number. */
class MenuCounts {

    private static final int MOST_SHOWN = 99;

    private final List<MenuCount> counts;
    private final Map<String, Span> badges = new LinkedHashMap<>();

    MenuCounts(List<MenuCount> counts) {
        this.counts = List.copyOf(counts);
    }

    /** Keeps the number of this entry beside it, if it has one. */
    void show(String path, SideNavItem item) {
        if (counts.stream().anyMatch(count -> samePath(count.path(), path))) {
            var badge = new Span();
            badge.addClassName("menu-count");
            item.setSuffixComponent(badge);
            badges.put(plain(path), badge);
        }
    }

    void refresh() {
        for (var count : counts) {
            var badge = badges.get(plain(count.path()));
            if (badge != null) {
                write(badge, count);
            }
        }
    }

    private static void write(Span badge, MenuCount count) {
        int number = count.count().orElse(0);
        badge.setVisible(number > 0);
        badge.setText(number > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(number));
        badge.setTitle(count.words(number));
        badge.getElement().setAttribute("role", "img");
        badge.getElement().setAttribute("aria-label", count.words(number));
    }

    private static boolean samePath(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
