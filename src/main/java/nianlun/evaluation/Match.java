package nianlun.evaluation;

import java.util.Optional;
import java.util.function.Function;

/** A found mention and the gold mention of exactly the same characters. */
record Match(SystemMention found, GoldMention gold) {

    boolean isRight() {
        return gold.allows(found.type());
    }

    boolean goldStatesAStage() {
        return gold.stage().filter(stage -> !stage.isNone()).isPresent();
    }

    boolean sameStage() {
        return same(StatedStage::stage);
    }

    boolean sameMode() {
        return same(StatedStage::mode);
    }

    private boolean same(Function<StatedStage, String> part) {
        Optional<String> stated = found.stage().map(part);
        return stated.isPresent() && stated.equals(gold.stage().map(part));
    }
}
