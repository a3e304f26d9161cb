// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.pipeline.Value.Argument;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.manifest.kubernetes.PodSlot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** The components as one pipeline calls them: what it says of all its tasks goes before what they say themselves. */
final class PipelineDefaults implements CalleeCatalogue {
    private final CalleeCatalogue catalogue;
    private final List<PodSetting<Argument>> settings;
    private final Set<PodSlot> taken = new HashSet<>();

    PipelineDefaults(CalleeCatalogue catalogue, List<PodSetting<Argument>> settings) {
        this.catalogue = catalogue;
        this.settings = settings;
        settings.forEach(setting -> taken.addAll(setting.slots()));
    }

    @Override
    public Entry find(ExecutableElement method, TreePath use) {
        Entry entry = catalogue.find(method, use);
        if (entry instanceof Found found && found.callee() instanceof ComponentCallee component) {
            var all = new ArrayList<PodSetting<Argument>>();
            component.kubernetes().forEach(setting -> setting.without(taken).ifPresent(all::add));
            all.addAll(settings);
            return new Found(new ComponentCallee(component.signature(), all));
        }
        return entry;
    }
}
