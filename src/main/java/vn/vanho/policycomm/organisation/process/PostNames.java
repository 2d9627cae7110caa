package vn.vanho.policycomm.organisation.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.Post;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What records call a place of work, e.g. {@code Phòng Tư pháp (lãnh đạo)}. */
@Component
class PostNames {

    private final Units units;
    private final Phrases phrases;

    PostNames(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    String of(Post post) {
        return post.administrates()
                ? phrases.of("people.administrators")
                : asHead(units.name(post.unit()), post.head());
    }

    String of(Person person) {
        List<String> places = Stream.concat(
                        Stream.of(phrases.of("people.administrators")).filter(name -> person.administrator()),
                        person.units().stream().map(Unit::name))
                .toList();
        return places.isEmpty()
                ? phrases.of("people.nowhere")
                : asHead(places.stream().collect(Collectors.joining("; ")), person.head());
    }

    private String asHead(String place, boolean head) {
        return head ? phrases.of("people.asHead", place) : place;
    }
}
