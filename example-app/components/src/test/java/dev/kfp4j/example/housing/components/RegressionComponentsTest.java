// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.artifacts.Model;
import dev.kfp4j.example.housing.components.RegressionComponents.Evaluation;
import dev.kfp4j.example.housing.components.RegressionComponents.Split;
import dev.kfp4j.example.housing.components.npy.Npy;
import dev.kfp4j.example.housing.components.table.TableSource;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The components, called as static methods. */
final class RegressionComponentsTest {

    @Test
    void preprocess_writesFourNpyFilesThatDescribeThemselves() throws IOException {
        Split split = RegressionComponents.preprocessData(TableSource.SYNTHETIC, "medv", 0.33, 0);

        assertThat(Npy.read(split.xTrain().path()).shape()).containsExactly(339, 13);
        assertThat(Npy.read(split.xTest().path()).shape()).containsExactly(167, 13);
        assertThat(Npy.read(split.yTrain().path()).shape()).containsExactly(339);
        assertThat(Npy.read(split.yTest().path()).shape()).containsExactly(167);
        assertThat(split.yTest().metadata()).containsEntry("rows", 167).containsEntry("columns", List.of("medv"));
    }

    @Test
    void anyColumn_canBeTheTarget() throws IOException {
        Split split = RegressionComponents.preprocessData(TableSource.SYNTHETIC, "nox", 0.33, 0);

        assertThat(split.yTest().metadata()).containsEntry("columns", List.of("nox"));
        assertThat(split.xTest().metadata().get("columns"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("medv")
                .doesNotContain("nox");
    }

    @Test
    void test_givesTheSameErrorAsParameterAndAsMetric() throws IOException {
        Split split = RegressionComponents.preprocessData(TableSource.SYNTHETIC, "medv", 0.33, 0);
        Model model = RegressionComponents.trainModel(split.xTrain(), split.yTrain(), 10, 16, 0.5, 0);

        Evaluation evaluation = RegressionComponents.testModel(split.xTest(), split.yTest(), model);

        assertThat(model.metadata()).containsEntry("framework", "tribuo").containsEntry("trees", 10);
        assertThat(evaluation.metrics().metadata())
                .containsOnlyKeys("mse", "rmse", "mae", "r2", "rows")
                .containsEntry("mse", evaluation.meanSquaredError());
        assertThatCode(() -> RegressionComponents.deployModel(model)).doesNotThrowAnyException();
    }

    @Test
    void deploy_ofAModelThatIsNotThere_fails() {
        assertThatThrownBy(() -> RegressionComponents.deployModel(Model.create()))
                .isInstanceOf(IOException.class);
    }
}
