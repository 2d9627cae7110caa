package vn.vanho.policycomm.channels.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;

/** The account's articles, newest first. */
final class ArticleList {

    /** Zalo gives no more at once. */
    private static final int SLICE = 10;

    private static final int SLICES = 100;

    private final ZaloCalls calls;
    private final ZaloFaults faults;

    ArticleList(ZaloCalls calls, ZaloFaults faults) {
        this.calls = calls;
        this.faults = faults;
    }

    /**
     * The first that is wanted among those made since a moment.
     *
     * @return empty when it is certainly not there
     * @throws ChannelFault also when there are so many that it cannot be told
     */
    Optional<ShownArticle> first(Instant since, Predicate<ShownArticle> wanted) throws ChannelFault {
        for (int slices = 0; slices < SLICES; slices++) {
            List<ShownArticle> slice = slice(slices * SLICE);
            Optional<ShownArticle> found = slice.stream()
                    .filter(article -> !older(article, since))
                    .filter(wanted)
                    .findFirst();
            if (found.isPresent()
                    || slice.size() < SLICE
                    || slice.stream().allMatch(article -> older(article, since))) {
                return found;
            }
        }
        throw faults.tooMany();
    }

    private static boolean older(ShownArticle article, Instant since) {
        return article.createdAt().filter(moment -> moment.isBefore(since)).isPresent();
    }

    private List<ShownArticle> slice(int offset) throws ChannelFault {
        JsonNode articles = calls.get(
                        "getslice",
                        Map.of("offset", String.valueOf(offset), "limit", String.valueOf(SLICE), "type", "normal"))
                .data()
                .path("medias");
        if (!articles.isArray()) {
            throw faults.unclear(FaultKind.RETRY);
        }
        List<ShownArticle> slice = new ArrayList<>();
        articles.forEach(article -> slice.add(new ShownArticle(article)));
        return slice;
    }
}
