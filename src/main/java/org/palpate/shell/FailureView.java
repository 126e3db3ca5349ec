/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.palpate.base.ui.EmptyState;

/** Something went wrong while a page was opened: a short reference instead of a stack trace. */
@ParentLayout(MainLayout.class)
@PageTitle("Something went wrong · Palpate")
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception> {

    FailureView() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        add(new EmptyState(
                "Something went wrong",
                "Nothing you saved is lost. Please try again; if it happens once more, tell whoever looks after"
                        + " Palpate this reference: " + Failures.log(parameter.getCaughtException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
