package vn.vanho.policycomm.unitwork.process;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.WorkKind;

/** The kinds of work there are; each is a bean of the feature that it belongs to. */
@Component
class WorkKinds {

    private final ObjectProvider<WorkKind> kinds;

    WorkKinds(ObjectProvider<WorkKind> kinds) {
        this.kinds = kinds;
    }

    WorkKind get(String code) {
        List<WorkKind> all = kinds.stream().toList();
        return all.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No kind of work '%s'; there are: %s"
                        .formatted(code, all.stream().map(WorkKind::code).toList())));
    }
}
