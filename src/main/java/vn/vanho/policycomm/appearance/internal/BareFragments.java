package vn.vanho.policycomm.appearance.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Pages that Tasklist shows beside a task, and Cockpit of a year or an instance: asked with {@code X-Requested-With:
 * tasklist} or {@code cockpit}, they come without the frame of the page, as the fragment {@code inner} of their template
 * alone.
 */
@Component
class BareFragments implements WebMvcConfigurer, HandlerInterceptor {

    private static final String ASKED_BY = "X-Requested-With";
    private static final Set<String> SHOWN_IN = Set.of(WebApp.TASKLIST.path(), WebApp.COCKPIT.path());
    private static final String[] PAGES = {
        "/lam-viec/viec/*/ke-hoach",
        "/lam-viec/viec/*/buoc-truoc",
        "/lam-viec/viec/*/minh-chung/**",
        "/lam-viec/viec/*/trao-doi",
        "/lam-viec/viec/*/lich-su",
        "/lam-viec/ke-hoach/*/bang",
        "/lam-viec/theo-doi/*"
    };

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(PAGES);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        response.addHeader(HttpHeaders.VARY, ASKED_BY);
        if (page != null && isWhole(page.getViewName()) && isShownWithin(request)) {
            page.setViewName(page.getViewName() + " :: inner");
        }
    }

    private static boolean isShownWithin(HttpServletRequest request) {
        String app = request.getHeader(ASKED_BY);
        return app != null && SHOWN_IN.contains(app);
    }

    private static boolean isWhole(@Nullable String view) {
        return view != null && !view.startsWith("redirect:");
    }
}
