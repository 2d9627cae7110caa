package vn.vanho.policycomm.tasklist.internal;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the cards of Tasklist ask for, all cards of a page at once. */
@Controller
class CardsController {

    /** More than any page of Tasklist holds. */
    private static final int AT_MOST = 100;

    private final Cards cards;

    CardsController(Cards cards) {
        this.cards = cards;
    }

    @GetMapping("/lam-viec/viec/the")
    ResponseEntity<List<Card>> cards(@RequestParam("viec") List<String> taskIds) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(cards.of(taskIds.stream().limit(AT_MOST).toList()));
    }
}
