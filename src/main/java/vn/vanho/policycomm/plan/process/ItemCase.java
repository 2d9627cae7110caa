package vn.vanho.policycomm.plan.process;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The item that a business key names: {@code 2024/II.1a/brief-officers/xa-to-mua}. */
record ItemCase(int planYear, String code) {

    private static final Pattern KEY = Pattern.compile("(\\d{4})/([^/]+)(/.*)?");

    static Optional<ItemCase> of(@Nullable String businessKey) {
        Matcher key = KEY.matcher(businessKey == null ? "" : businessKey);
        return key.matches()
                ? Optional.of(new ItemCase(Integer.parseInt(key.group(1)), key.group(2)))
                : Optional.empty();
    }
}
