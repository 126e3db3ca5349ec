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
import org.palpate.base.NotFound;

/** A record that is not there for whoever asks: word for word as {@link LostView}. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Palpate")
@AnonymousAllowed
class LostRecordView extends Main implements HasErrorParameter<NotFound> {

    LostRecordView() {
        addClassName("page");
        add(LostView.content());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
