package org.edusum.ui.palette;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** The readings of characters, waited for once. */
final class LoadedPinyin {

    private static final Supplier<Optional<Readings>> LOADING = Pinyin.loading();

    private LoadedPinyin() {
    }

    static Optional<Readings> get() {
        while (LOADING.get().isEmpty()) {
            LockSupport.parkNanos(1_000_000);
        }
        return LOADING.get();
    }
}
