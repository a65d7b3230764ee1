package nianlun;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyPackageUsesOnlyThePackagesThatItNames() {
        ApplicationModules.of(Nianlun.class).verify();
    }
}
