/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.ArrayList;
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
        badges.forEach((path, badge) -> write(
                badge,
                counts.stream()
                        .filter(count -> plain(count.path()).equals(path))
                        .toList()));
    }

    /** One number beside an entry, whatever it is made of; the words tell it apart. */
    private static void write(Span badge, List<MenuCount> counts) {
        int sum = 0;
        var words = new ArrayList<String>();
        for (var count : counts) {
            int number = count.count().orElse(0);
            if (number > 0) {
                sum += number;
                words.add(count.words(number));
            }
        }
        badge.setVisible(sum > 0);
        badge.setText(sum > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(sum));
        badge.setTitle(String.join(", ", words));
        badge.getElement().setAttribute("role", "img");
        badge.getElement().setAttribute("aria-label", String.join(", ", words));
    }

    private static boolean samePath(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
