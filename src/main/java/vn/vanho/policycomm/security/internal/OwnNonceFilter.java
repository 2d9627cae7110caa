package vn.vanho.policycomm.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the scripts of a web application's page the nonce that its own header names. Camunda keeps the last nonce of all
 * requests in one place: of two pages at once, one would have the other's, and the browser would run none of its scripts.
 */
final class OwnNonceFilter extends OncePerRequestFilter {

    private static final Pattern NAMED = Pattern.compile("'nonce-([\\w-]+)'");
    private static final Pattern WRITTEN = Pattern.compile(" nonce=\"[\\w-]+\"");

    /** Pages end in a slash; what they load does not. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String policy = page.getHeader("Content-Security-Policy");
        Matcher named = NAMED.matcher(policy == null ? "" : policy);
        if (named.find()) {
            String body = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
            String own = WRITTEN.matcher(body).replaceAll(" nonce=\"" + named.group(1) + "\"");
            page.resetBuffer();
            page.getOutputStream().write(own.getBytes(StandardCharsets.UTF_8));
        }
        page.copyBodyToResponse();
    }
}
