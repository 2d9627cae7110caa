package vn.vanho.policycomm.engine.internal.hardening;

import java.lang.reflect.AnnotatedElement;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What an expression may never hold in its hands: code, the engine, the application's beans, the database. */
final class OutOfReach {

    private static final Set<String> PROPERTIES = Set.of("class", "classLoader", "module", "declaringClass");
    private static final Set<String> METHODS = Set.of("getClass", "getClassLoader", "forName", "wait", "notify");
    private static final List<Class<?>> TYPES = List.of(
            AnnotatedElement.class,
            ClassLoader.class,
            Runtime.class,
            Process.class,
            ProcessBuilder.class,
            Thread.class,
            ProcessEngineServices.class,
            ProcessEngineConfiguration.class,
            BeanFactory.class,
            DataSource.class,
            Connection.class);

    /** Whether a class is one of these; asked at each step of each expression, answered once. */
    private static final ClassValue<Boolean> OUT_OF_REACH = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return TYPES.stream().anyMatch(forbidden -> forbidden.isAssignableFrom(type));
        }
    };

    private OutOfReach() {}

    static void checkProperty(@Nullable Object base, @Nullable Object property) {
        check(base);
        refuseIf(base != null && PROPERTIES.contains(String.valueOf(property)), property);
    }

    static void checkMethod(@Nullable Object base, @Nullable Object method) {
        check(base);
        refuseIf(METHODS.contains(String.valueOf(method)), method);
    }

    static @Nullable Object check(@Nullable Object value) {
        refuseIf(value != null && OUT_OF_REACH.get(value.getClass()), value);
        return value;
    }

    private static void refuseIf(boolean outOfReach, @Nullable Object what) {
        if (outOfReach) {
            throw new ELException("Biểu thức không được phép dùng '%s'".formatted(what));
        }
    }
}
