package vn.vanho.policycomm.portal;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on, so that reloading sends no form again. */
final class SeeOther {

    private SeeOther() {}

    /** To the page of a receipt code. */
    static ModelAndView receipt(String codeAndQuery) {
        RedirectView view = new RedirectView("/gop-y/" + codeAndQuery, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
