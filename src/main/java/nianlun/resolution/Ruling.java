package nianlun.resolution;

import java.util.List;

/** A judgement, and the things that it is about; none where no report names them. */
public record Ruling(Judgement judgement, List<EntityId> about) {

    public Ruling {
        about = List.copyOf(about);
    }
}
