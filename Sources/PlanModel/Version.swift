/// The version of this software, as `milepost --version` and the methodology page print it.
package let softwareVersion = "0.1.0"
