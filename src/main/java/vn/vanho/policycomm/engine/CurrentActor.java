package vn.vanho.policycomm.engine;

import java.util.Optional;

/** Who is acting right now, as the engine sees it; empty for jobs and timers. */
public interface CurrentActor {

    Optional<Actor> get();

    /** @throws ActionForbidden when nobody is signed in */
    default Actor require() {
        return get().orElseThrow(() -> new ActionForbidden("Cần đăng nhập để thực hiện việc này"));
    }
}
