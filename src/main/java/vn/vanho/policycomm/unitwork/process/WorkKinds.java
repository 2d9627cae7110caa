package vn.vanho.policycomm.unitwork.process;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.vanho.policycomm.organisation.CoordinatedWork;
import vn.vanho.policycomm.unitwork.WorkKind;

/** The kinds of work there are; each is a bean of the feature that it belongs to. */
@Component
class WorkKinds implements CoordinatedWork {

    private final Supplier<List<WorkKind>> kinds;

    WorkKinds(ObjectProvider<WorkKind> kinds) {
        this.kinds = SingletonSupplier.of(() -> kinds.stream().toList());
    }

    @Override
    public Set<String> kinds() {
        return kinds.get().stream()
                .filter(WorkKind::coordinating)
                .map(WorkKind::code)
                .collect(Collectors.toSet());
    }

    WorkKind get(String code) {
        List<WorkKind> all = kinds.get();
        return all.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No kind of work '%s'; there are: %s"
                        .formatted(code, all.stream().map(WorkKind::code).toList())));
    }
}
