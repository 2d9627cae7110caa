package vn.vanho.policycomm.engine.internal.hardening;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** Stands before the engine's resolvers and looks at each step of an expression, and at what it yields. */
final class GuardedElResolver extends ELResolver {

    private final ELResolver guarded;

    GuardedElResolver(ELResolver guarded) {
        this.guarded = guarded;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        OutOfReach.checkProperty(base, property);
        return OutOfReach.check(guarded.getValue(context, base, property));
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] values) {
        OutOfReach.checkMethod(base, method);
        return OutOfReach.check(guarded.invoke(context, base, method, types, values));
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        OutOfReach.checkProperty(base, property);
        return guarded.getType(context, base, property);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        OutOfReach.checkProperty(base, property);
        guarded.setValue(context, base, property, value);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return guarded.isReadOnly(context, base, property);
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return guarded.getFeatureDescriptors(context, base);
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return guarded.getCommonPropertyType(context, base);
    }

    @Override
    public @Nullable Object convertToType(ELContext context, @Nullable Object value, Class<?> type) {
        return guarded.convertToType(context, value, type);
    }
}
