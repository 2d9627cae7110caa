package vn.vanho.policycomm.organisation.process;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who gets an account at the first start.
 *
 * @param admin the administrator's; in the demo the demo's password serves
 * @param demo of the demo staff; without it no staff account is made
 */
@ConfigurationProperties("policycomm")
record AccountProperties(@Nullable Secret admin, @Nullable Secret demo) {

    record Secret(@Nullable String password) {}

    @Nullable
    String demoPassword() {
        return demo == null ? null : demo.password();
    }

    @Nullable
    String adminPassword() {
        String own = admin == null ? null : admin.password();
        return own == null || own.isBlank() ? demoPassword() : own;
    }
}
