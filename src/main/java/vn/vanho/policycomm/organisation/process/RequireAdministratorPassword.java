package vn.vanho.policycomm.organisation.process;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses to start without a password for the administrator, before any database is touched. Registered in
 * {@code META-INF/spring.factories}.
 */
class RequireAdministratorPassword implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String password = Binder.get(environment)
                .bindOrCreate("policycomm", AccountProperties.class)
                .adminPassword();
        if (password == null || password.isBlank()) {
            throw new AdministratorPasswordMissing(
                    "Chưa đặt mật khẩu của quản trị viên (tài khoản %s).".formatted(AccountSeeds.ADMINISTRATOR));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
