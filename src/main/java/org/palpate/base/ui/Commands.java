/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What can be done on a page without a pointer: each component says it of itself, and the page's own part,
 * {@code frontend/command-palette}, reads it. What is hidden or switched off is not offered.
 *
 * <p>Keys are written {@code Alt+1} or {@code Mod+Enter}. {@code Mod} is Command on a Mac and Control elsewhere;
 * {@code Alt} is Control on a Mac, where Option writes letters. {@code Alt} goes with digits; {@code Mod+Enter} is the
 * main thing to do on a page. Empty for none.
 */
public final class Commands {

    private static final String MARK = "data-commands";

    private Commands() {}

    /** Offers to press a button or follow a link. */
    public static <C extends Component> C press(C component, String words) {
        return press(component, words, "");
    }

    /** Offers to press a button or follow a link, by these keys too. */
    public static <C extends Component> C press(C component, String words, String keys) {
        return call(component, "click", words, keys);
    }

    /** Offers to go into a field. */
    public static <C extends Component> C focus(C component, String words, String keys) {
        return call(component, "focus", words, keys);
    }

    /** Offers what a function of the component's element does; replaces what was offered for it before. */
    public static <C extends Component> C call(C component, String function, String words, String keys) {
        withdraw(component, function);
        return add(component, new Command(words, keys, function, ""));
    }

    /** Tells of keys that the component takes itself: where, and what they do. */
    public static <C extends Component> C tell(C component, String where, String keys, String words) {
        return add(component, new Command(words, keys, "", where));
    }

    /** Offers a function of the component's element no longer. */
    public static void withdraw(Component component, String function) {
        var all = all(component);
        if (all.removeIf(command -> command.call().equals(function))) {
            write(component, all);
        }
    }

    private static <C extends Component> C add(C component, Command command) {
        var all = all(component);
        all.add(command);
        write(component, all);
        return component;
    }

    private static Offered all(Component component) {
        var offered = ComponentUtil.getData(component, Offered.class);
        if (offered == null) {
            offered = new Offered();
            ComponentUtil.setData(component, Offered.class, offered);
        }
        return offered;
    }

    private static void write(Component component, List<Command> commands) {
        var all = JsonNodeFactory.instance.arrayNode();
        commands.forEach(command -> all.addObject()
                .put("words", command.words())
                .put("keys", command.keys())
                .put("call", command.call())
                .put("where", command.where()));
        component.getElement().setAttribute(MARK, all.toString());
    }

    private record Command(String words, String keys, String call, String where) {}

    private static final class Offered extends ArrayList<Command> {

        private static final long serialVersionUID = 1;
    }
}
