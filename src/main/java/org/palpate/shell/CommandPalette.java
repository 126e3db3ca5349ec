/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.palpate.base.Rejection;
import org.palpate.base.ui.Finder;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Finds pages and people, and does what can be done on the page, by a few letters; see {@code command-palette.ts}. */
@Tag("command-palette")
@JsModule("./command-palette/command-palette.ts")
class CommandPalette extends Component {

    private static final String FIND = "palette-find";
    private static final String TYPED = "event.detail.typed";

    private final transient List<Finder> finders;

    /**
     * The palette of somebody who is logged in.
     *
     * @param pages those that they may open
     * @param finders of what else there is
     */
    CommandPalette(List<MenuEntry> pages, List<Finder> finders) {
        this.finders = finders.stream().filter(Finder::available).toList();
        var all = JsonNodeFactory.instance.arrayNode();
        pages.forEach(page -> all.addObject().put("words", page.title()).put("path", plain(page.path())));
        getElement().setPropertyJson("pages", all);
        getElement().setProperty("finds", !this.finders.isEmpty());
        getElement()
                .addEventListener(
                        FIND, find -> find(find.getEventData().path(TYPED).asString("")))
                .addEventData(TYPED);
    }

    /** Answers to letters; every answer says which, because it may come late. */
    void find(String typed) {
        var answer = JsonNodeFactory.instance.objectNode().put("typed", typed).put("sentence", "");
        var groups = answer.putArray("groups");
        try {
            finders.forEach(finder -> add(groups, finder, typed));
        } catch (Rejection rejection) {
            answer.put("sentence", rejection.getMessage());
        }
        getElement().setPropertyJson("found", answer);
    }

    private static void add(ArrayNode groups, Finder finder, String typed) {
        var group = JsonNodeFactory.instance.objectNode().put("label", finder.label());
        var items = group.putArray("items");
        finder.find(typed)
                .forEach(found -> items.addObject()
                        .put("words", found.words())
                        .put("about", found.about())
                        .put("path", found.path()));
        groups.add(group);
    }

    private static String plain(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
