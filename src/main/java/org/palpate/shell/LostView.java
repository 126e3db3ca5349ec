/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.palpate.base.ui.EmptyState;

/** What is not there, and what one may not see, look alike. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Palpate")
@AnonymousAllowed
class LostView extends Main implements HasErrorParameter<NotFoundException> {

    LostView() {
        addClassName("page");
        add(content());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    static EmptyState content() {
        return new EmptyState(
                "Not found",
                "There is nothing here for you: the address may be mistyped, or the record belongs to somebody else.",
                new Anchor("", "Back to the start page"));
    }
}
