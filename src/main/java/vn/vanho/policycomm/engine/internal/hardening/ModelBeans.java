package vn.vanho.policycomm.engine.internal.hardening;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import vn.vanho.policycomm.engine.ModelBean;

/** The only beans that expressions reach. They are looked up when they are asked for, since the engine starts first. */
final class ModelBeans extends AbstractMap<Object, Object> {

    private static final List<Class<?>> FOR_MODELS =
            List.of(ModelBean.class, JavaDelegate.class, TaskListener.class, ExecutionListener.class);

    private final ListableBeanFactory beans;

    /** Names of beans found to be for models; what a bean is does not change while the application runs. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && (known.contains(bean) || isForModels(bean));
    }

    /** Threads may ask for the same name at once; what is none is not remembered, since it may come to be. */
    private boolean isForModels(String bean) {
        boolean forModels =
                beans.containsBean(bean) && FOR_MODELS.stream().anyMatch(type -> beans.isTypeMatch(bean, type));
        if (forModels) {
            known.add(bean);
        }
        return forModels;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String bean && containsKey(bean) ? beans.getBean(bean) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return FOR_MODELS.stream()
                .flatMap(type -> Arrays.stream(beans.getBeanNamesForType(type)))
                .map(name -> Map.entry((Object) name, beans.getBean(name)))
                .collect(Collectors.toSet());
    }
}
