"""The tables of the story splitter, written by scripts/train_stories."""

# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-3.000, 1.194, -3.834, """
+2.002 closes>1e-35
+1.950 cross<=0.391 below>0.211 peak>-2.04
+1.263 names>1.5
+1.226 cross<=0.391 below>0.211 peak<=-2.04
-0.994 others>94.5
+0.727 cross>0.391 twin>1e-35
+0.727 cross<=0.391 below<=0.211
+0.677 names>1e-35 echo>0.122
-0.607 width<=16.5
+0.478 twin>1e-35 ownsupport>0.962
+0.452 closes>1e-35 below1>0.402
+0.443 longer>5.5 below>0.313 runbelow>2.5 names>1e-35
+0.438 local>4.34 below>0.0779 runbelow>1.5
+0.405 names>1.5 below>0.524
+0.389 cross>0.391 twin<=1e-35 signed>1e-35
+0.374 words>18.5
+0.368 lines>2.5 signed>1.5 lines<=3.5
+0.368 width>16.5 lines<=3.5 signed>1e-35 below>0.864
+0.350 unlike<=1e-35 capsdiff<=0.417
-0.345 names<=1e-35 keyhead>0.867
+0.340 peak>-0.913 below>1e-35 longer>4.5
+0.317 lines<=2.5 signed>1e-35
+0.316 signed>1.5 lines<=3.5
+0.306 words>14.5 lines<=1.5 below1>0.0423
+0.305 runbelow>1.5 echo>1e-35 signed>1e-35
+0.299 local>4.34 below>0.0779 runbelow<=1.5
+0.295 names>1e-35 twin>1e-35
+0.286 others<=94.5 signed>1e-35 below1>0.456
+0.282 cross<=0.563 below>0.178 runbelow>2.5
+0.266 names>1e-35
+0.250 longer>5.5 below>0.313 runbelow>2.5 names<=1e-35
+0.236 echo>1e-35 runbelow>2.5 unlike<=0.653 others<=4.5
+0.235 names>-1e-35 late<=0.141 closes>1e-35
+0.232 peak>-0.913 below>1e-35 longer<=4.5
-0.231 names<=-1e-35 local<=7.33
+0.226 cross<=0.563 below>0.178 runbelow<=2.5 local>12.2
+0.218 peak>-1.76 late>0.0305 above<=0.413
+0.208 words>14.5 lines<=1.5
+0.205 longer>1.5 below>0.336 signed>1e-35
+0.200 others<=94.5 signed>1e-35 below1>0.843
+0.197 names>1e-35 echo<=0.122
+0.193 local>4.34 below<=0.0779
+0.193 local<=4.34 unlike<=0.347 others<=5.5
+0.193 cross>0.391 twin<=1e-35 signed<=1e-35 others<=1.5 crossz<=-2.35
+0.192 below>0.178 above<=0.397 width>30.5 runbelow>1.5 capsdiff<=0.445
+0.192 ownsupport>0.126 own<=0.41 late>0.336 above<=0.397
+0.188 local>1.29 below>0.178 style<=0.975 above<=0.467
-0.185 signed<=1.5 width<=12.5
+0.183 below>0.178 signed>1e-35
+0.183 unlike<=0.567 echo>1e-35 runbelow>2.5 style<=0.868
+0.182 names>-1.5 lines<=2.5 signed>1e-35
+0.176 others<=22.5 signed>1.5 lines<=3.5
+0.175 echo>1e-35 runbelow>2.5 unlike<=0.653 others>4.5
+0.175 late>0.706 words>7.5
+0.173 late>0.622 peak>11.6
-0.172 names<=1.5 near>0.716 below1<=0.851
+0.172 twin>1e-35 ownsupport<=0.962 per>0.125
-0.170 keyhead>0.867 echo<=0.297
+0.169 cross<=0.563 below>0.178 runbelow<=2.5 local<=12.2
+0.167 twin>1e-35 local>-0.346
+0.166 ownsupport>0.126 own<=0.41 late<=0.336 unlike<=0.0916 below>0.211
+0.164 names>-1e-35 below>0.297 words>4.5 leadtail>0.153 others<=3.5
+0.163 keyhead<=0.867 closes>1e-35
+0.163 longer>5.5 below>0.313 runbelow<=2.5
+0.160 peak>-2.94 late>0.0305 cross<=0.621
+0.157 below>1e-35 signed>1e-35 others<=19.5 below1>0.297
+0.155 peak>-0.913 below<=1e-35
+0.155 peak<=-0.913 longer>5.5 below>0.336
+0.154 late>0.613 peak>11.6
+0.153 unlike<=0.421 others<=3.5 late>0.0437
+0.153 above<=0.402 late<=0.215 closes>1e-35
+0.151 signed>1e-35 below1>0.106
+0.150 below>0.178 above<=0.397 width>30.5 runbelow>1.5 capsdiff>0.445
+0.146 style<=0.886 twin>1e-35 ownsupport>0.962
-0.145 carry>1e-35 leadtail<=0.0668 peak<=-13.7
+0.145 longer>1.5 below>0.336 signed<=1e-35 runbelow>3.5
+0.144 ownsupport>0.176 own<=0.335 late<=0.177 closes>1e-35
-0.142 closes<=1e-35 signed<=1e-35 width<=16.5
-0.142 words<=18.5 twin<=1e-35 own>0.824
-0.140 names<=1.5 near>0.716
+0.139 width>30.5 near<=0.193 below>0.336 leadtail>0.206 others<=5.5
+0.138 unlike<=0.178 capsdiff<=0.324 others<=3.5 leadtail>0.309
-0.138 others>85
+0.137 lines>2.5 below1>0.402 signed>1e-35
-0.136 others>19.5 carry>0.289
+0.136 unlike<=1e-35
+0.134 lines<=3.5 signed>1e-35 below>0.864
-0.134 lines<=2.5 signed<=1e-35 names<=-1.5
+0.134 width>16.5 names>1.5
+0.133 closes<=1e-35 style>0.822 cross<=0.209
+0.132 words<=18.5 twin>1e-35 local>-0.346
-0.132 lines>2.5 signed<=1.5
+0.130 lines<=3.5 signed>1e-35 below>0.723
+0.130 echo>1e-35 runbelow>2.5 unlike>0.653
+0.130 echo>1e-35 runbelow<=2.5 local>7.33
+0.130 unlike<=0.567 echo>1e-35 runbelow>2.5 style>0.868
+0.129 unlike<=0.768 others<=5.5 late>0.0437 names>-1e-35
+0.128 names<=1.5 words>14.5
+0.128 late<=0.613 others<=7.5 leadtail>0.821
+0.126 signed>1e-35 below1>0.202
-0.126 closes<=1e-35 signed<=1e-35 leadtail<=0.116 per<=0.209
+0.126 above<=0.402 late>0.215 keyhead<=0.467 names>-1e-35
+0.125 runbelow>1.5 below1>0.0702 signed>1e-35
+0.124 late>0.706 peak>14.9
+0.124 names>-1e-35 below>0.465 signed>1e-35
+0.123 closes<=1e-35 peak>1.12 late>0.0305
+0.123 below>0.864 signed>1e-35
+0.122 below>0.178 above<=0.397 width>30.5 runbelow<=1.5
+0.121 names>-1.5 lines>2.5 signed>1.5 lines<=3.5
+0.121 ownsupport>0.176 own<=0.335 late>0.177 above<=0.546
-0.120 keyhead>0.867 below1<=0.496
-0.119 names<=1e-35 keyhead>0.867 below1<=0.496
+0.119 words>3.5 below>0.313 leadtail>0.386 others<=6.5
+0.119 runbelow>1.5 below>0.178 signed>1e-35 lines<=3.5
-0.117 unlike>1.5
+0.117 width>16.5 lines>2.5 signed>1.5 lines<=3.5
+0.117 late<=0.613 others<=7.5 signed>1e-35 below1>0.202
+0.117 signed>1e-35 below1>0.297
+0.116 late>0.706 peak>11.6
+0.116 others<=19.5 signed>1e-35 below1>0.446
+0.114 capsdiff<=0.471 unlike<=0.164 below>0.211 leadtail>0.309
-0.114 lines>2.5 below1<=0.402 near>0.126
+0.114 names>-1e-35 below>0.297 words>4.5 leadtail>0.153 others>3.5
+0.112 below>0.178 signed<=1e-35 twin>1e-35
+0.112 words>14.5 lines>1.5
-0.110 closes<=1e-35 style<=0.822 below<=1e-35
+0.110 local>1.29 below>0.178 style>0.975
+0.110 local>1.29 below>0.178 style<=0.975 above>0.467
+0.110 names>-1e-35 late>0.141 near<=0.332 others<=7.5
+0.110 runbelow>1.5 echo>1e-35 signed<=1e-35 twin>1e-35
-0.107 keyhead>0.867
+0.107 late<=0.706 leadtail>0.821
+0.107 style<=0.902 below>0.0779 signed>1e-35
-0.107 unlike>1e-35 signed<=1e-35 width<=16.5
-0.106 others<=94.5 signed<=1e-35 width<=16.5
+0.106 ownsupport>0.176 own<=0.335 late>0.274 above<=0.546
+0.106 closes<=1e-35 peak>2.16 below>1e-35
+0.106 width>16.5 names>-1e-35 below>0.178 words>4.5 leadtail>0.195 capsdiff<=1e-35
+0.105 runbelow>2.5 below>0.421 words>4.5 names>-1e-35
+0.102 below>1e-35 signed>1e-35 others<=19.5 below1<=0.297
+0.102 cross>0.563 unlike<=0.476 others<=5.5
+0.102 cross<=0.563 below<=0.178
+0.101 width>16.5 names>-1e-35 below>0.297 signed>1e-35
+0.101 width>16.5 lines<=3.5 signed>1e-35 below<=0.864
+0.101 longer>5.5 below<=0.313
+0.101 longer<=5.5 local>4.72 below>0.297
+0.101 names>-1e-35 late>0.141 keyhead<=0.348 above<=0.376
-0.101 names<=-1.5
+0.101 width>16.5 near<=0.199 late<=0.336 words>14.5
+0.101 width>30.5 near<=0.193 below>0.336 leadtail>0.206 others>5.5
+0.101 signed>1e-35 below>0.723
-0.099 words<=18.5 twin<=1e-35 capsdiff>0.0387 keyhead>0.725
+0.099 names>-1e-35 late>0.304 keyhead<=0.423 above<=0.397
+0.098 others<=94.5 crossz<=-12.1 peak>-7.52 lines<=1.5 carry<=0.463
+0.098 others<=94.5 late>0.613 words>4.5 below1>0.707
+0.097 others<=19.5 signed>1e-35 below1>0.441
+0.097 names>1.5 below<=0.524
+0.097 width>18.5 near<=0.354 twin>1e-35 crossz<=-6.58
+0.095 width>16.5 near<=0.199 late<=0.602 words>14.5
+0.095 style<=0.886 twin>1e-35 style>0.508
+0.094 closes>1e-35 below1<=0.402
+0.093 others<=94.5 signed>1e-35 below1>0.441
-0.093 above>0.402 others>3.5 echo<=0.751
+0.093 ownsupport>0.126 own<=0.487 late<=0.336 closes>1e-35
+0.093 carry<=1e-35 lines<=1.5 capsdiff<=0.742
+0.092 signed>1e-35 below>0.864
+0.092 width>18.5 ownsupport>0.186 own<=0.487 below>0.0779 runbelow>3.5 carry<=0.148
+0.092 closes<=1e-35 style<=0.81 below>1e-35 keyhead<=0.378 leadtail>0.127
+0.092 others<=22.5 late>0.616 signed>1e-35
-0.092 closes<=1e-35 peak<=1.12 style>0.67 twin<=1e-35 signed<=1e-35
-0.092 signed<=1e-35 twin<=1e-35 others>2.5 above>0.264
+0.091 carry<=1e-35 lines<=1.5 crossz<=-3.92
+0.091 unlike<=0.567 echo>1e-35 runbelow<=2.5
+0.090 peak>-1.76 late>0.0305 above>0.413
+0.090 peak>-1.76 late<=0.0305
+0.090 peak<=-1.76 unlike<=0.527 others<=5.5
+0.090 late>0.613 peak>8.87
-0.090 twin<=1e-35 signed<=1e-35 own>0.487 others>3.5
-0.090 words<=14.5 twin<=1e-35 others>19.5 carry>0.289
+0.090 late>0.613 peak>-7.85 per>0.192
-0.089 near>0.332 others>6.5
+0.089 others<=9.5 lines>4.5 capsdiff<=0.126
+0.089 runbelow>1.5 echo>1e-35 signed<=1e-35 local>1.29 leadtail>0.247
+0.088 late>0.706 width>44.5 twin>1e-35
+0.087 capsdiff<=0.445 unlike<=0.0978 below1>0.0874
-0.087 twin<=1e-35 signed<=1e-35 others>2.5 peak<=-6.28
+0.087 late<=0.613 others<=7.5 below>0.0779 signed>1e-35
+0.087 unlike<=1e-35 capsdiff>0.417
-0.087 names<=1.5 others>94.5
+0.086 width>16.5 near<=0.199 late>0.602 above<=0.376
-0.086 peak<=-2.94 style>0.627 closes<=1e-35 twin<=1e-35
+0.086 width>16.5 lines<=2.5 signed>1e-35
+0.085 width>19.5 capsdiff<=0.558 others<=7.5 leadtail>0.422 below>0.232
-0.085 signed<=1e-35 leadtail<=0.216 words<=5.5 carry>0.0793
-0.085 closes<=1e-35 peak<=2.16 runbelow<=2.5 signed<=1e-35 twin<=1e-35
+0.085 width>16.5 near<=0.199 late>0.336 cross<=0.53
-0.085 runbelow<=1.5 keyhead>0.186 late<=0.626
-0.085 runbelow<=1.5 local<=13.5 signed<=1e-35
-0.085 below<=0.178 closes<=1e-35 peak<=1.12
-0.084 twin<=1e-35 words<=6.5 signed<=1e-35 leadtail<=0.422 own>0.335
+0.084 unlike<=0.178 capsdiff<=0.324 others<=3.5 leadtail<=0.309
+0.084 late>0.0437 above<=0.264 cross<=0.53
-0.084 width<=18.5
+0.084 keyhead<=0.867 closes>1e-35 others<=9.5 below>0.0551
+0.084 names>-1e-35 below>0.297 words>4.5 leadtail<=0.153
+0.084 names>-1e-35 below>0.297 words<=4.5 signed>1e-35
+0.083 names>-1e-35 late<=0.304 words>11.5
+0.083 twin>1e-35 crossz<=-6.58
+0.083 style>0.886 carry<=0.0183
-0.083 closes<=1e-35 style>0.207 twin<=1e-35 signed<=1e-35 peak<=6.13
-0.083 closes<=1e-35 leadtail<=0.095 keyhead>0.0791 runbelow<=2.5
+0.083 others<=85 late>0.141 carry<=0.0477 width>40.5
-0.082 unlike>0.178 near>0.174 runbelow<=3.5
+0.082 closes<=1e-35 style<=0.207 crossz<=-2.62 below>1e-35
-0.082 late>0.706 peak<=-1.76 words<=4.5 names<=-1e-35
+0.082 words>18.5 lines<=1.5 below>0.0659
+0.082 names<=1.5 signed>1.5
+0.082 others<=7.5 leadtail>0.547 below>0.376
+0.082 near<=0.332 late>0.336 cross<=0.58
-0.082 peak<=-1.76 unlike>0.527 signed<=1e-35 twin<=1e-35
-0.081 local<=4.34 unlike>0.347 twin<=1e-35 signed<=1e-35
-0.081 late<=0.0437 width<=23.5
-0.081 runbelow<=2.5 local<=2.77 words<=4.5
-0.081 unlike>1e-35 carry>1e-35 leadtail<=0.0668 peak<=-13.7
-0.080 peak<=-0.913 longer<=5.5 twin<=1e-35 signed<=1e-35
-0.080 closes<=1e-35 style>0.81 twin<=1e-35 signed<=1e-35
+0.080 unlike<=0.421 others>3.5 twin>1e-35
+0.080 unlike<=0.421 others<=3.5 late<=0.0437
+0.080 below>0.178 above>0.397 twin>1e-35
+0.080 below>0.178 above<=0.397 width<=30.5
+0.080 closes>1e-35 local>-23.3
-0.080 late<=0.613 others>7.5 keyhead>0.181
+0.080 ownsupport>0.126 own<=0.487 late>0.336 above<=0.397
+0.079 width>18.5 leans<=1e-35 unlike<=0.0916 echo>1e-35 leadtail>0.233
+0.079 late>0.613 peak>-7.85 above<=0.381
+0.079 keyhead<=0.867 closes>1e-35 below>0.0551 others<=13.5
-0.079 width>16.5 lines>3.5
+0.079 capsdiff<=0.558 unlike<=0.0916 late>0.0542 others<=4.5
+0.078 own<=0.528 unlike<=0.273 late>0.167 above<=0.53 peak>-2.32
-0.078 names<=1.5 keyhead>0.213 leans>1e-35 per<=0.0372
-0.078 names<=1e-35 local<=-6.14 leans>1e-35
-0.078 runbelow<=1.5 per<=0.184
+0.077 longer>1.5 below>0.336 signed<=1e-35 runbelow<=3.5
-0.077 cross>0.563 unlike>0.476 twin<=1e-35
-0.077 twin<=1e-35 others>2.5 above>0.43 signed<=1e-35
-0.076 width<=30.5 local<=15.6 signed<=1e-35
+0.076 style>0.886 per>0.348 peak>-8.49 below1>0.134
+0.076 width>30.5 near<=0.193 below>0.336 leadtail<=0.206
+0.076 closes>1e-35 local>-17.3 below>0.0551
-0.076 closes<=1e-35 unlike>0.267 per<=0.161 runbelow<=3.5 signed<=1e-35
+0.076 late<=0.622 near<=0.354 leans<=1e-35 leadtail>0.801
-0.075 below<=0.178 local<=18.1
-0.075 local<=1.29 style>0.431 closes<=1e-35
+0.075 keyhead<=0.867 closes>1e-35 below>0.0551
-0.075 closes<=1e-35 peak<=4.91 unlike>0.33 signed<=1e-35 twin<=1e-35
-0.075 names<=1.5 late<=0.613 others>7.5 keyhead>0.181
+0.074 local<=4.34 unlike>0.347 twin>1e-35
+0.074 local<=4.34 unlike<=0.347 others>5.5
-0.074 longer<=1.5 local<=7.33 twin<=1e-35
-0.074 ownsupport<=0.176 local<=7.33
-0.074 unlike>0.768 per<=0.161
-0.074 unlike>1e-35 near>0.716
-0.074 below<=0.178 near>0.123
+0.074 others<=20.5 signed>1.5 below1>0.144
-0.073 unlike>0.421 carry>0.127 runbelow<=3.5
-0.073 signed<=1e-35 others>3.5 peak<=-9.13
-0.073 twin<=1e-35 capsdiff>0.1 local<=-7.86 signed<=1e-35
-0.073 names<=1.5 words<=14.5 twin<=1e-35 above>0.648 below1<=0.693
-0.072 longer<=5.5 local<=4.72 twin<=1e-35
+0.072 closes<=1e-35 peak>4.91 below>1e-35
+0.072 runbelow>1.5 echo>1e-35 signed<=1e-35 twin<=1e-35 local>16.4
+0.072 closes<=1e-35 style>0.207 twin>1e-35
+0.072 others<=94.5 late>0.622 peak>11.6
+0.072 unlike<=1.5 closes>1e-35 below1>0.402
-0.072 ownsupport<=0.176 per<=0.176
-0.072 closes<=1e-35 leadtail<=0.116 signed<=1e-35
-0.072 unlike>0.567 local<=7.33 signed<=1e-35
+0.072 runbelow>1.5 below1>0.0702 signed<=1e-35 local>17.2
-0.071 lines<=3.5 signed<=1e-35 local<=17.2 leadtail<=0.432 names<=-1e-35
+0.071 others<=94.5 late>0.706 words>7.5
-0.071 ownsupport<=0.126 cross>0.563
-0.071 late<=0.622 near>0.354
-0.071 ownsupport<=0.126 keyhead>0.197 leadtail<=0.493
-0.071 late<=0.613 others>7.5 near>0.0838
-0.071 names<=1e-35 signed<=1e-35 per<=0.169 runbelow<=1.5
-0.071 unlike>0.0328 signed<=1e-35 per<=0.169 ownsupport<=0.885 style>0.289 closes<=1e-35
-0.071 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead>0.142 words<=4.5
-0.071 words<=3.5 per<=0.133
-0.071 capsdiff>0.471 per<=0.133
+0.071 others<=85 late>0.622 carry<=0.0509
+0.071 unlike<=1.5 lines<=2.5 words>18.5
-0.071 closes<=1e-35 leadtail<=0.116 keyhead>0.0791
-0.071 names<=1.5 closes<=1e-35 style>1e-35 per<=0.169 ownsupport<=0.989
+0.071 late>0.613 peak<=11.6 words>4.5
+0.070 unlike<=1.89 closes>1e-35 local>-17.3 below>0.0551
-0.070 below<=1e-35 twin<=1e-35
-0.070 others>7.5 near>0.0736
-0.070 closes<=1e-35 style<=0.652 width<=18.5
+0.069 names<=1e-35 local>17.2 lines<=2.5
-0.069 others>20.5 carry>0.285 twin<=1e-35
+0.069 names<=1.5 closes>1e-35
-0.069 late>0.0437 above>0.264 others>6.5
-0.069 keyhead>0.816 below1<=0.297
+0.069 names>-1e-35 late>0.304 keyhead<=0.5 carry<=0.173
+0.068 others<=94.5 keyhead<=0.816 closes>1e-35 below>0.0551
+0.068 unlike<=0.0328 capsdiff<=0.373
+0.068 ownsupport>0.176 own<=0.335 late<=0.274 unlike<=0.0916
+0.068 others<=94.5 lines<=2.5 signed>1e-35 keyhead<=0.46
-0.068 twin<=1e-35 others>5.5 above>0.166
+0.068 cross>0.391 twin<=1e-35 signed<=1e-35 others<=1.5 crossz>-2.35
+0.067 style<=0.508 twin>1e-35 runbelow>5.5
-0.067 ownsupport<=0.126 per<=0.0644
+0.067 width>16.5 names<=1.5 keyhead<=0.213 late>0.215 near<=0.0736
+0.067 closes<=1e-35 signed>1e-35 below1>0.211
-0.066 names<=-1e-35 peak<=-1.47
-0.066 signed<=1e-35 width<=16.5
-0.066 names<=1.5 unlike>0.0328 local<=-6.14 leans>1e-35
+0.066 echo>1e-35 runbelow<=2.5 local<=7.33
+0.066 echo<=1e-35 local>9.77 below>1e-35
-0.066 closes<=1e-35 style<=0.81 below<=1e-35
+0.066 capsdiff<=0.471 unlike<=0.164 below>0.211 leadtail<=0.309
-0.066 names<=-1e-35 leadtail<=0.256
+0.065 width>16.5 lines<=3.5 signed<=1e-35 carry<=0.0716
+0.065 late<=0.613 below>0.0779 runbelow>2.5 words>3.5 keyhead<=0.281
-0.065 closes<=1e-35 style>0.822 cross>0.209 local<=17.2
+0.065 late>0.706 peak<=14.9 twin>1e-35 width>38.5
+0.065 late<=0.613 others<=14.5 below>0.0779 signed>1e-35
+0.065 late>0.613 above<=0.381
+0.065 below>1e-35 signed>1e-35 others>19.5
+0.065 below>1e-35 signed<=1e-35 local>15.6
+0.065 keyhead<=0.816 closes>1e-35 below>0.0551
-0.065 signed<=1e-35 width<=16.5 crossz>-7.17
-0.065 closes<=1e-35 style<=0.886 leans>1e-35 keyhead>0.288
-0.065 lines>3.5 below1<=0.402
-0.065 closes<=1e-35 style<=0.289 width<=21.5
-0.065 words<=18.5 twin<=1e-35 own>0.824 signed<=1e-35
-0.064 names<=1.5 unlike>0.0328 per<=0.287 style>0.953 words<=4.5
-0.064 signed<=1.5 width>12.5 lines<=2.5 names<=-1.5
-0.064 unlike>1e-35 signed<=1e-35 width<=12.5
+0.064 closes<=1e-35 style<=0.822 below>1e-35 keyhead<=0.378 leadtail>0.127
+0.064 words>18.5 lines<=1.5
+0.064 others<=94.5 below>0.178 carry<=0.0371 width>36.5
-0.064 closes<=1e-35 leadtail<=0.0668 keyhead>0.0741
-0.063 unlike>1e-35 local<=-7.86 leans>1e-35
-0.063 closes<=1e-35 signed<=1e-35 width<=16.5 crossz>-7.17
+0.063 late>0.706 above<=0.154 local>1.76
-0.063 closes<=1e-35 peak<=1.12 style<=0.67 names<=-1e-35
-0.063 closes<=1e-35 style>0.289 twin<=1e-35 signed<=1e-35
-0.063 words<=18.5 twin<=1e-35 above>0.648 below1<=0.693
-0.063 late>0.706 words<=7.5 per<=0.119 width<=40.5 before>1e-35
-0.063 names<=1.5 words<=14.5 twin<=1e-35 ownsupport<=0.176 keyhead>0.191 leadtail<=0.541
-0.062 own>0.528 capsdiff>0.757
+0.062 unlike<=0.0916 capsdiff<=0.1
-0.062 names<=1e-35 near>0.354 unlike>0.172
+0.062 ownsupport>0.126 own<=0.41 late<=0.336 unlike<=0.0916 below<=0.211
-0.062 unlike>1.5 local<=9.77
-0.062 capsdiff>0.445 per<=0.111
-0.062 late<=0.613 others>7.5 keyhead>0.153
-0.062 unlike>1.89
+0.062 twin<=1e-35 signed>1e-35
-0.062 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead>0.142
+0.062 unlike<=0.0328 leadtail>0.2 others<=4.5
-0.062 closes<=1e-35 names<=-1e-35 leadtail<=0.256
+0.062 own<=0.528 unlike<=0.172 late>0.0872 peak>-11.9
-0.061 closes<=1e-35 keyhead>0.0546 leadtail<=0.195 runbelow<=2.5 width<=45.5
-0.061 closes<=1e-35 style>0.652 per<=0.201
+0.061 unlike<=0.779 lines<=2.5 signed>1e-35
+0.061 local>1.29 below<=0.178
+0.061 local<=1.29 style>0.431 closes>1e-35
+0.061 local<=1.29 style<=0.431 capsdiff<=0.471
-0.061 unlike>0.0328 local<=-6.14 others>9.5
-0.061 others>22.5 carry>0.289
-0.061 peak<=-2.94 style<=0.627 names<=-1e-35
+0.061 width>16.5 names>-1e-35 below>0.297 signed<=1e-35 leadtail>0.493
+0.061 names>-1e-35 late<=0.304 words>14.5
+0.061 unlike<=0.0916 capsdiff<=0.1 leadtail>0.2
+0.061 closes<=1e-35 style>0.81 twin>1e-35
-0.060 runbelow<=1.5 per<=0.176
-0.060 names<=1.5 words<=14.5 twin<=1e-35 keyhead>0.725
-0.060 style>0.886 per<=-0.0237 ownsupport<=0.595
+0.060 twin>1e-35 ownsupport<=0.962 per<=0.125
-0.060 unlike>1e-35 local<=-7.86 others>9.5
-0.060 echo<=1e-35 local<=9.77
-0.060 twin<=1e-35 words<=6.5 signed<=1e-35 peak<=-6.28
+0.060 names<=1.5 unlike<=0.0328
+0.060 below>0.178 signed<=1e-35 twin<=1e-35 others<=2.5 words>3.5
-0.060 closes<=1e-35 style>0.822 cross>0.209 late<=0.296
+0.060 unlike<=1.5 others<=1.5 late>0.0437 per>-0.159 above<=0.27
-0.059 width<=19.5
+0.059 words>14.5
-0.059 names<=1e-35 keyhead<=0.867 lines>3.5 below1<=0.402
+0.059 names<=1.5 late>0.613 cross<=0.514
+0.059 style<=0.902 below>0.0779 signed<=1e-35 leadtail>0.493
-0.059 closes<=1e-35 signed<=1e-35 width>16.5 carry>0.0716 leans>1e-35
+0.059 unlike<=1.5 lines<=2.5 signed>1e-35
-0.059 signed<=1e-35 twin<=1e-35 others>2.5 above<=0.264 late<=0.296
+0.059 runbelow>2.5 below>0.421 words>4.5 names<=-1e-35
+0.059 style<=0.852 lines>7.5
+0.059 names>-1e-35 below>0.178 signed>1e-35 below<=0.465
+0.059 names>-1e-35 below>0.178 signed<=1e-35 leadtail>0.493
+0.058 words>3.5 below>0.313 leadtail>0.386 others>6.5
+0.058 words>3.5 below>0.313 leadtail<=0.386 signed>1e-35
-0.058 others>22.5 local<=0.608
+0.058 names<=1.5 words<=14.5 twin>1e-35
-0.058 words<=18.5 twin<=1e-35 capsdiff>0.0387 above>0.402 below1<=0.693
+0.058 above<=0.402 late>0.215 keyhead<=0.467 names<=-1e-35
+0.058 unlike<=0.178 capsdiff<=0.324 others>3.5
-0.057 cross>0.391 twin<=1e-35 signed<=1e-35 others>1.5
-0.057 style>0.902 cross>0.209 late<=0.602
-0.057 closes<=1e-35 style>0.822 cross>0.209
+0.057 width>18.5 near<=0.354 twin>1e-35 crossz>-6.58 leadtail>0.432
+0.057 names>-1e-35 late<=0.141 closes<=1e-35 twin>1e-35
+0.057 closes<=1e-35 style>0.289 twin>1e-35 per>0.161
+0.057 closes<=1e-35 style<=0.289 width>21.5 keyhead<=0.493
+0.057 runbelow>1.5 below>0.178 signed>1e-35 lines>3.5
+0.057 runbelow>1.5 below>0.178 signed<=1e-35 unlike<=0.0916
-0.057 twin<=1e-35 signed<=1e-35 others>2.5 peak>-6.28 per<=0.169
-0.057 closes<=1e-35 capsdiff>0.526 late<=0.381 cross>0.168
-0.056 style>0.852 above>0.024 words<=4.5 width<=36.5
+0.056 others<=94.5 unlike<=1.5 lines<=2.5 signed>1e-35
-0.056 names<=1.5 signed<=1.5 lines<=2.5 runbelow<=1.5 per<=0.184
-0.056 closes<=1e-35 keyhead>0.0396 leadtail<=0.0668 runbelow<=2.5
-0.056 names<=-1.5 signed<=1.5 lines<=2.5
-0.056 words<=18.5 twin<=1e-35 capsdiff>0.0387 keyhead<=0.725 lines>3.5
-0.056 lines>3.5
+0.055 late>0.706 peak<=11.6 words>4.5
+0.055 ownsupport>0.126 late>0.473 own<=0.316
-0.055 late<=0.706 others>14.5 keyhead>0.181
-0.055 others<=94.5 keyhead>0.816
+0.055 ownsupport>0.126 late<=0.473 names>1e-35
-0.054 closes<=1e-35 signed<=1e-35 leadtail<=0.095 per<=0.209
-0.054 late<=0.613 others>14.5
-0.054 names<=1e-35 keyhead<=0.867 lines>3.5 capsdiff>0.126
+0.054 others<=19.5 signed>1e-35 below1<=0.441 late>0.484
+0.054 peak>-2.94 late>0.0305 cross>0.621
+0.054 peak>-2.94 late<=0.0305
+0.054 peak<=-2.94 style>0.627 closes>1e-35
+0.054 peak<=-2.94 style<=0.627 names>-1e-35
-0.054 names<=1e-35 near>0.354
+0.053 peak<=-0.913 longer>5.5 below<=0.336
+0.053 peak<=-0.913 longer<=5.5 twin>1e-35
+0.053 others<=22.5 late>0.616 signed<=1e-35 ownsupport>0.252 own<=0.582
-0.053 names<=1.5 signed<=1.5 lines>2.5 keyhead>0.0305
+0.053 names<=1.5 late<=0.613 others<=7.5 unlike<=0.0328
-0.053 late>0.706 peak<=11.6 words<=4.5 names<=-1e-35
+0.053 others<=94.5 names>1e-35 twin>1e-35
+0.052 late>0.706 width>44.5 twin<=1e-35 peak>-1.47
-0.052 late>0.706 words<=7.5 twin<=1e-35 above>0.0402 own>0.573
+0.052 closes<=1e-35 style<=0.822 below>1e-35 leadtail>0.313
+0.052 late<=0.622 near<=0.354 below>0.0779 leadtail>0.256 others<=2.5
+0.052 twin>1e-35 local<=-0.346 ownsupport>0.989
-0.052 late>0.706 width<=44.5 own>0.573
-0.051 names<=1e-35 per<=0.287 ownsupport<=0.601 style>0.327
+0.051 names<=1.5 near<=0.716 late<=0.473 leadtail>0.821
-0.051 words<=14.5 twin<=1e-35 signed<=1e-35 own>0.487
-0.051 style<=0.886 twin<=1e-35 keyhead>0.725
+0.051 others<=94.5 late>0.706 above<=0.154
-0.051 unlike>0.0328 near>0.199 below<=0.524
+0.051 near<=0.332 late<=0.336 twin>1e-35
-0.050 unlike>0.0916 near>0.496 ownsupport<=0.923
+0.050 unlike<=1.89 lines>2.5 keyhead<=0.0305 width>29.5
-0.050 names<=1e-35 near>0.261 unlike>0.0916
-0.050 style<=0.886 twin<=1e-35 capsdiff>0.1 keyhead>0.304 signed<=1e-35
-0.050 lines<=3.5 signed<=1e-35 leadtail<=0.116
-0.050 names<=-1e-35
+0.049 words>14.5 lines<=1.5 below1<=0.0423
+0.049 runbelow>1.5 echo>1e-35 signed<=1e-35 local>1.29 leadtail<=0.247
-0.049 closes<=1e-35 style<=0.822 leadtail<=0.469 keyhead>0.213 words<=5.5
+0.049 width>16.5 near<=0.199 late<=0.602 words<=14.5 twin>1e-35
+0.049 closes<=1e-35 style<=0.652 width>18.5 keyhead<=0.493 below>0.0779
+0.049 style>0.852 above<=0.024 carry<=0.0477
+0.049 width>16.5 near<=0.199 late<=0.336 words<=14.5 twin>1e-35
+0.049 twin>1e-35 ownsupport<=0.962
-0.048 names<=1.5 signed<=1.5 lines>2.5
+0.048 words<=14.5 twin>1e-35
-0.048 late<=0.0437 width>23.5 capsdiff>0.431
-0.048 names>-1.5 lines>2.5 signed<=1.5
-0.048 names<=1.5 near>0.716 ownsupport<=0.843
+0.047 late>0.622 peak<=11.6 twin>1e-35
-0.047 late>0.706 peak<=11.6 words<=4.5 names>-1e-35 per<=0.169
+0.047 words<=18.5 twin>1e-35 width>39.5
-0.047 names<=1.5 unlike>0.0916 near>0.496 crossz>-1.98
-0.047 unlike>0.0916 near>0.199 late<=0.473
-0.047 names<=1e-35 per<=0.287 ownsupport<=0.601 style>0.736
-0.047 late<=0.613 others>7.5
+0.047 names>-1e-35 late>0.141 keyhead>0.348 runbelow>4.5
+0.047 names>-1e-35 late>0.141 keyhead<=0.348 above>0.376
+0.047 late>0.613 peak<=8.87 words>4.5
+0.047 lines<=3.5 signed>1e-35 below<=0.723
-0.046 lines<=3.5 signed<=1e-35 local<=17.2 leadtail<=0.432 names>-1e-35 runbelow<=1.5
+0.046 names<=1.5 near<=0.496 closes>1e-35
-0.046 signed<=1.5 lines>2.5 keyhead>0.0305
+0.046 closes<=1e-35 style<=0.81 below>1e-35 keyhead<=0.378 leadtail<=0.127
+0.046 lines>3.5 below1>0.402
+0.046 width>16.5 names>-1e-35 below>0.178 words>4.5 leadtail>0.195 capsdiff>1e-35
+0.045 closes<=1e-35 signed>1e-35
+0.045 unlike>0.567 local>7.33 above<=0.287
+0.045 unlike<=0.567 echo<=1e-35
+0.045 width>18.5 ownsupport>0.186 own<=0.487 below>0.0779 runbelow>3.5 carry>0.148
-0.045 signed<=1.5 lines<=2.5 names<=-1.5
+0.045 signed>1e-35 below1<=0.106
+0.045 signed<=1e-35 twin>1e-35
-0.045 width<=18.5 late<=0.988
-0.045 closes<=1e-35 others>1.5 near>0.0229 below<=0.53
-0.045 unlike>1e-35 near>0.716 ownsupport<=0.843
+0.045 width>18.5 ownsupport>0.186 own<=0.487 below>0.0779 runbelow<=3.5 leadtail>0.422
+0.045 width>30.5 near<=0.193 below<=0.336
+0.044 others<=94.5 names>1.5
-0.044 local<=1.29 style<=0.431 capsdiff>0.471
-0.044 closes<=1e-35 unlike>0.267 per<=0.161 runbelow<=3.5 signed>1e-35
-0.044 names<=1e-35 local<=-6.14 leans<=1e-35 runbelow<=1.5
+0.044 closes<=1e-35 leadtail>0.116 others<=2.5 per>-0.159
+0.044 style>0.902 cross<=0.209
+0.044 names<=1e-35 keyhead<=0.867 lines<=3.5 signed>1e-35
-0.044 signed<=1e-35 leadtail<=0.216 words<=5.5 carry<=0.0793
-0.044 names<=1e-35 signed<=1e-35 per<=0.169 runbelow>1.5 words<=3.5
-0.044 runbelow<=1.5 per>0.184 above>0.231
+0.044 signed>1.5 lines>3.5
+0.043 twin>1e-35 crossz>-6.58 runbelow>5.5
+0.043 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.493 below>0.524
-0.043 twin<=1e-35 words<=6.5 signed<=1e-35 leadtail<=0.422 own<=0.335
+0.043 unlike<=0.768 others>5.5 twin>1e-35
+0.043 unlike<=0.768 others<=5.5 late>0.0437 names<=-1e-35
+0.043 unlike<=0.768 others<=5.5 late<=0.0437
-0.043 style>0.886 carry>0.0183
-0.043 late>0.706 peak<=14.9 twin<=1e-35 words<=7.5 names<=-1e-35
+0.043 late>0.622 peak<=11.6 words>4.5
-0.042 closes<=1e-35 peak<=2.16 runbelow<=2.5 signed<=1e-35 twin>1e-35
+0.042 lines<=3.5 signed>1e-35 below<=0.864
+0.042 names>1e-35 twin<=1e-35
-0.042 late>0.706 peak<=-16.2 twin<=1e-35 words<=7.5
+0.042 closes<=1e-35 peak>1.12 late<=0.0305
+0.042 closes<=1e-35 peak<=1.12 style>0.67 twin>1e-35
+0.042 closes<=1e-35 peak<=1.12 style<=0.67 names>-1e-35
-0.042 closes<=1e-35 leadtail<=0.095 keyhead>0.0791 runbelow>2.5
+0.042 width>16.5 lines<=2.5 signed<=1e-35 local>23.2
-0.042 closes<=1e-35 signed<=1e-35 leadtail<=0.116 per>0.209
-0.042 width>16.5 near>0.199 others>2.5
+0.042 names>-1.5 lines>2.5 signed>1.5
+0.042 names>-1e-35 below>0.297 words<=4.5 signed<=1e-35
+0.041 near<=0.332 late>0.336 cross>0.58 others<=5.5
+0.041 names>1e-35 late>0.304 keyhead>0.423
+0.041 names>-1e-35 late>0.304 keyhead<=0.423 above>0.397
-0.041 ownsupport<=0.126 keyhead>0.213
-0.041 late<=0.613 below<=0.0779
+0.041 closes<=1e-35 unlike<=0.267 others<=2.5
-0.041 below<=0.178 near<=0.123 carry>0.148
-0.041 runbelow<=1.5 keyhead>0.186 late>0.626
+0.041 runbelow>1.5 below1>0.0702 signed<=1e-35 local<=17.2 unlike<=0.0916
+0.041 others<=94.5 crossz<=-12.1 near<=0.0229
-0.041 style<=0.902 below<=0.0779
-0.041 style<=0.886 twin<=1e-35 capsdiff>0.1 per<=-0.135
+0.040 capsdiff<=0.471 unlike>0.164 twin>1e-35
+0.040 capsdiff<=0.471 unlike<=0.164 below<=0.211
+0.040 others<=85 late>0.622 carry>0.0509 echo>0.985
+0.040 others<=94.5 late>0.622 peak<=11.6 twin>1e-35
+0.040 ownsupport>0.126 own<=0.41 late>0.336 above>0.397
-0.040 names<=1.5 closes<=1e-35 style<=1e-35 leans>1e-35
-0.040 keyhead>0.867 echo>0.297
-0.040 keyhead<=0.867 closes<=1e-35 others>1.5 near>0.0229
+0.040 others<=94.5 keyhead<=0.816 closes>1e-35
-0.040 others>7.5 near<=0.0736 local<=1.29
+0.040 width>18.5 leans<=1e-35 unlike<=0.0916 echo>1e-35 leadtail<=0.233
+0.040 unlike<=1.5 lines>2.5 below1>0.502
-0.040 signed<=1.5 width>12.5 lines>2.5
-0.040 width>16.5 names<=-1e-35 signed<=1e-35
+0.040 style<=0.886 twin>1e-35 ownsupport<=0.962
+0.039 width>19.5 capsdiff<=0.558 others<=7.5 leadtail>0.422 below<=0.232
+0.039 width>19.5 capsdiff<=0.558 others<=7.5 leadtail<=0.422 signed>1e-35
+0.039 others<=94.5 late>0.706 words<=7.5 above<=0.154
-0.038 twin<=1e-35 signed<=1e-35 own>0.487 others<=3.5
-0.038 names<=1e-35 local<=24.6 signed<=1e-35 leadtail<=0.116 carry>0.0142
+0.038 closes<=1e-35 leadtail>0.116 others<=1.5 per>-0.159
+0.038 names>-1e-35 late>0.141 near<=0.332 others>7.5
+0.038 names<=1.5 keyhead<=0.213 lines<=1.5 leadtail>0.107
+0.038 words<=14.5 twin>1e-35 ownsupport>0.962
-0.038 runbelow<=1.5 local<=13.5 signed>1e-35
+0.038 unlike>0.421 carry<=0.127 below>1e-35
+0.038 unlike<=0.421 others>3.5 twin<=1e-35
-0.038 names<=1e-35 local<=17.2 runbelow>2.5 leans>1e-35
-0.038 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead<=0.142
-0.038 closes<=1e-35 style>0.886 cross>0.209
-0.038 others<=94.5 crossz>-12.1 unlike>1.5
+0.037 names<=1e-35 near<=0.354 late>0.336 cross<=0.595
+0.037 names<=1e-35 near<=0.354 late<=0.336 words>11.5
-0.037 words<=3.5 per>0.133 peak<=-9.13
+0.037 keyhead<=0.867 closes>1e-35 below<=0.0551
-0.037 words<=14.5 twin<=1e-35 capsdiff>0.0387 local<=-7.86
+0.037 unlike<=1.5 lines<=2.5 words<=18.5 signed>1e-35
-0.036 late>0.706 above>0.154 ownsupport<=0.215
-0.036 names<=1.5 unlike>0.0328 local<=-6.14 leans<=1e-35 runbelow<=1.5
-0.036 above>0.402 others>3.5 echo>0.751
-0.036 words<=18.5 twin<=1e-35 own<=0.824 below<=0.168 lines>1.5
-0.036 others>22.5
+0.036 unlike<=0.0328
+0.036 closes<=1e-35 style<=0.822 leadtail>0.469
+0.036 keyhead<=0.867 closes>1e-35 others<=9.5 below<=0.0551
+0.036 longer>1.5 below<=0.336
+0.036 longer<=1.5 local>7.33 late>0.0542
-0.036 capsdiff>0.558 late<=0.381
+0.036 closes<=1e-35 peak>2.16 below<=1e-35
+0.036 closes<=1e-35 peak<=2.16 runbelow>2.5 echo>1e-35
+0.036 width>16.5 names>-1e-35 below>0.297 signed<=1e-35 leadtail<=0.493 words>5.5
+0.035 others<=94.5 late<=0.706 leadtail>0.821
+0.035 lines<=3.5 signed<=1e-35 local>17.2
+0.035 capsdiff<=0.445 unlike>0.0978 near<=0.193 late>0.177
+0.035 capsdiff<=0.445 unlike<=0.0978 below1<=0.0874
-0.035 width>16.5 near>0.199 unlike>0.172
-0.035 closes<=1e-35 peak<=4.91 unlike>0.33 signed<=1e-35 twin>1e-35
+0.035 names<=1e-35 near<=0.354 below>0.0779 runbelow>2.5 words>3.5
+0.035 runbelow>1.5 echo>1e-35 signed<=1e-35 twin<=1e-35 local<=16.4
-0.035 capsdiff>0.445 per>0.111 above>0.308
-0.035 twin<=1e-35 signed<=1e-35 own<=0.487 above>0.413
-0.035 names<=1.5 near>0.716 below1>0.851
-0.035 lines<=2.5 signed<=1e-35 leadtail<=0.607 keyhead>0.24 words<=4.5
-0.035 width>16.5 names<=-1e-35 carry>0.0761
+0.034 keyhead<=0.867 closes>1e-35 below>0.0551 others>13.5
-0.034 twin<=1e-35 capsdiff>0.1 local>-7.86 above>0.376
-0.034 twin<=1e-35 capsdiff>0.1 local<=-7.86 signed>1e-35
-0.034 others<=85 late>0.622 carry>0.0509 echo<=0.985 peak<=-7.85
-0.034 names<=1.5 near>0.496
+0.034 others<=22.5 signed>1.5 lines>3.5
+0.034 style>0.886 cross<=0.209
+0.034 late>0.706 words<=7.5 above<=0.154 local>1.29
+0.034 late<=0.0437 width>23.5 capsdiff<=0.431 below>0.323
-0.034 signed<=1e-35 width>16.5 ownsupport<=0.126 twin<=1e-35
-0.034 closes<=1e-35 style>0.652 per>0.201 above>0.193
+0.034 style<=0.886 twin<=1e-35 capsdiff<=0.1
-0.034 unlike>0.768 per>0.161 above>0.308
+0.034 late<=0.613 others<=7.5 below>0.0779 signed<=1e-35 runbelow>3.5
-0.033 twin<=1e-35 capsdiff>0.0387 per<=-0.135
-0.033 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.725 style>0.508 above>0.024
-0.033 unlike>1e-35 local<=-7.86 leans<=1e-35 others>9.5
-0.033 width>16.5 names<=1.5 keyhead>0.213 leadtail<=0.493 words<=4.5
-0.033 names<=1e-35 keyhead<=0.867 lines<=3.5 signed<=1e-35 per<=0.169 words<=4.5
-0.033 others<=94.5 late>0.613 words<=4.5 own>0.582
-0.033 others<=94.5 late<=0.613 leans>1e-35 carry>0.158
+0.033 names<=1e-35 keyhead<=0.867 lines>3.5 below1>0.402
+0.033 names>-1e-35 late<=0.304 words<=11.5 twin>1e-35
-0.033 words<=14.5 twin<=1e-35 above>0.648
-0.033 twin<=1e-35 others>2.5 above>0.43 signed>1e-35
-0.033 twin<=1e-35 others>2.5 above<=0.43 cross>0.58
-0.033 own>0.528 capsdiff<=0.757 leans>1e-35
+0.033 names<=1.5 near<=0.716 late>0.613 words>4.5
+0.033 names<=1.5 near<=0.716 late<=0.613 others<=7.5 leadtail>0.821
-0.033 others<=85 late>0.141 carry>0.0477 peak<=6.78 others>3.5 echo<=0.78
-0.033 unlike>1e-35 signed<=1e-35 width>12.5 per<=0.169 ownsupport<=0.885 style>0.289
-0.033 words<=14.5 twin<=1e-35 own>0.534
-0.033 names<=1.5 unlike>0.0328 per<=0.287 style>0.953 words>4.5 ownsupport<=0.496
-0.033 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218 words<=5.5
+0.033 style<=0.886 signed>1.5
+0.033 closes<=1e-35 style>0.652 per>0.201 above<=0.193
+0.033 below>0.178 signed<=1e-35 twin<=1e-35 others<=2.5 words<=3.5
+0.033 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others<=1.5
+0.032 below>0.178 signed>1e-35 below<=0.864
+0.032 below>0.178 signed<=1e-35 carry<=0.0371
-0.032 ownsupport<=0.126 keyhead>0.197 leadtail>0.493
+0.032 lines<=3.5 signed<=1e-35 leadtail>0.116 others<=1.5
-0.032 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead>0.142 words>4.5
-0.032 others<=94.5 late>0.622 peak<=11.6 twin<=1e-35 signed<=1e-35 above>0.648
-0.032 runbelow<=2.5 local<=2.77 words>4.5
-0.032 words<=14.5 twin<=1e-35 own>0.836
+0.032 closes<=1e-35 style<=0.207 crossz<=-2.62 below<=1e-35
+0.032 names>-1e-35 below>0.178 signed<=1e-35 leadtail<=0.493 words>5.5
+0.031 own<=0.528 unlike<=0.273 late>0.167 above<=0.53 peak<=-2.32
+0.031 runbelow>1.5 below>0.178 signed<=1e-35 unlike>0.0916 carry<=0.0716
-0.031 unlike>1e-35 local<=-7.86 others<=9.5 runbelow<=1.5
+0.031 names<=1.5 near<=0.716 late>0.304 names>-1e-35 own<=0.502
+0.031 closes<=1e-35 capsdiff<=0.526 unlike<=0.267 below>0.115
+0.031 words<=18.5 twin>1e-35 ownsupport>0.962
+0.030 ownsupport>0.176 own>0.335 runbelow>4.5
+0.030 ownsupport>0.176 own<=0.335 late>0.177 above>0.546
+0.030 ownsupport>0.176 own<=0.335 late<=0.177 closes<=1e-35
-0.030 style>0.886 cross>0.209
+0.030 unlike<=1.5 lines<=2.5 signed<=1e-35 carry<=0.0225
-0.030 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5 twin<=1e-35
-0.030 signed<=1e-35 others>1.5 peak>-9.13 per<=0.169
-0.030 signed<=1e-35 others>1.5 peak<=-9.13 others<=3.5
+0.030 keyhead<=0.0396 closes<=1e-35
-0.030 closes<=1e-35 style>0.207 twin<=1e-35 signed<=1e-35 peak>6.13
+0.030 late>0.706 words<=7.5 twin>1e-35 width>38.5
+0.030 closes<=1e-35 style>0.886 cross<=0.209
+0.030 closes<=1e-35 style<=0.886 leans<=1e-35 leadtail>0.581
-0.030 names<=1e-35 keyhead<=0.867 late<=0.473 words<=11.5 keyhead>0.136 runbelow<=2.5
-0.030 unlike>1e-35 signed<=1e-35 width>16.5 local<=-7.86 leans>1e-35
+0.029 names<=1e-35 keyhead<=0.867 lines>3.5 capsdiff<=0.126
-0.029 width<=30.5 local<=15.6 signed>1e-35
-0.029 runbelow<=2.5 local>2.77 near>0.101
+0.029 names<=1e-35 near<=0.261 per>0.201 peak>-9.45
-0.029 below<=0.178 closes<=1e-35 peak>1.12
+0.029 others<=94.5 unlike<=1.5 lines<=2.5 signed<=1e-35 words>11.5
-0.029 others<=94.5 late<=0.706 width<=20.5
+0.029 late<=0.613 others<=7.5 leadtail<=0.821 signed>1.5
-0.029 ownsupport>0.126 own>0.41
+0.029 keyhead<=0.867 closes<=1e-35 style<=0.644 leadtail>0.581
-0.029 words<=18.5 twin<=1e-35 capsdiff>0.0387 keyhead<=0.725 lines<=3.5 per<=-0.135
+0.029 words<=18.5 twin>1e-35 local<=-0.346
-0.028 names<=1.5 words<=14.5 twin<=1e-35 ownsupport<=0.176 keyhead>0.191 leadtail>0.541
-0.028 others>20.5 carry>0.285 twin>1e-35
+0.028 runbelow>2.5 below>0.421 words<=4.5
-0.028 closes<=1e-35 keyhead>0.0546 leadtail<=0.195 runbelow<=2.5 width>45.5
+0.028 words<=14.5 twin>1e-35 local>-0.346
-0.028 others<=85 late<=0.622 near>0.354
-0.028 late<=0.613 others<=14.5 below<=0.0779
-0.028 names<=-1e-35 local>7.33
-0.028 words<=14.5 twin<=1e-35 signed<=1e-35 own<=0.487 ownsupport<=0.239
+0.028 closes>1e-35 local<=-23.3
+0.028 closes<=1e-35 leadtail>0.095 below>0.178 words>4.5
-0.028 names<=1e-35 keyhead>0.867 below1>0.496
-0.028 closes<=1e-35 signed<=1e-35 width>16.5 names<=-1e-35
-0.027 others<=94.5 signed<=1e-35 leadtail<=0.0777 per<=0.216
-0.027 words<=14.5 twin<=1e-35 others>19.5 carry<=0.289
-0.027 words<=14.5 twin<=1e-35 others<=19.5 own>0.534
-0.027 own>0.528 runbelow<=5.5
-0.027 keyhead<=0.867 closes<=1e-35 style<=0.644 leadtail<=0.581 keyhead>0.24 unlike>0.29
+0.027 closes<=1e-35 style<=0.822 below>1e-35 keyhead>0.378 leadtail>0.469
+0.027 closes<=1e-35 style<=0.822 below>1e-35 keyhead<=0.378 leadtail<=0.127
-0.027 names<=1.5 words<=14.5 twin<=1e-35 above>0.648 below1>0.693
-0.027 names<=1.5 words<=14.5 twin<=1e-35 above<=0.648 capsdiff>0.431
+0.027 unlike>0.178 near<=0.174 late>0.0305
+0.027 unlike<=0.178 capsdiff>0.324
+0.027 width>16.5 lines<=1.5 signed<=1e-35 carry<=0.0716
+0.027 lines<=2.5 signed<=1e-35 leadtail>0.607
-0.027 names<=1.5 keyhead>0.213 leans>1e-35 per>0.0372
-0.027 names<=1.5 keyhead>0.213 leans<=1e-35 runbelow<=1.5
+0.027 late>0.706 words<=7.5 per>0.119 style>-1e-35 peak>-13.3
+0.027 others<=85 late>0.141 carry>0.0477 peak>6.78
+0.027 others<=85 late>0.141 carry<=0.0477 width<=40.5
-0.027 signed<=1.5 width>12.5 lines>2.5 keyhead>0.0305
+0.027 keyhead<=0.867 closes<=1e-35 late>0.622 names>-1e-35
+0.027 closes>1e-35 local>-17.3 below<=0.0551
-0.027 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5 peak<=-2.94
+0.027 width>16.5 names>-1e-35 below>0.178 words>4.5 leadtail<=0.195
+0.027 keyhead<=0.867 closes<=1e-35 late<=0.622 capsdiff<=0.523 unlike<=0.466 below1>0.0423
-0.027 closes<=1e-35 leadtail>0.116 others>2.5 twin<=1e-35 signed<=1e-35
-0.027 closes<=1e-35 leadtail<=0.116 signed>1e-35
-0.027 others<=94.5 signed<=1e-35 width>16.5 ownsupport<=0.126 crossz>-4.64
-0.027 width>19.5 capsdiff>0.558 per<=0.357
+0.027 names<=1.5 near<=0.716 late>0.613 cross<=0.563
+0.027 names<=1.5 near<=0.716 late<=0.613 leadtail>0.821
+0.027 late>0.706 peak<=14.9 twin>1e-35 width<=38.5
+0.027 late>0.706 peak<=14.9 twin<=1e-35 words>7.5
+0.026 words>18.5 lines>1.5
+0.026 others<=19.5 signed<=1e-35 carry<=0.0225
+0.026 others<=94.5 crossz<=-12.1 peak>-7.52 lines>1.5
+0.026 others<=94.5 crossz<=-12.1 peak>-7.52 lines<=1.5 carry>0.463
-0.026 names<=1e-35 keyhead<=0.867 lines<=3.5 signed<=1e-35 per<=0.169 runbelow<=2.5
-0.026 peak<=-1.76 unlike>0.527 signed<=1e-35 twin>1e-35
-0.026 unlike>1e-35 signed<=1e-35 width>16.5 names<=-1e-35 peak<=-1.76
-0.026 twin<=1e-35 signed<=1e-35 others>2.5 peak>-6.28 per>0.169
-0.026 twin<=1e-35 signed<=1e-35 others<=2.5 words<=3.5
-0.026 names<=1.5 closes<=1e-35 style>1e-35 per>0.169 peak<=-9.45
-0.026 names<=1.5 closes<=1e-35 style>1e-35 per<=0.169 ownsupport>0.989
-0.026 late>0.613 peak<=-7.85
+0.026 lines<=2.5 signed<=1e-35 names>-1.5 leadtail>0.493
-0.026 others<=94.5 names<=1.5 late<=0.706 width<=20.5
+0.026 others<=7.5 leadtail>0.547 below<=0.376
+0.026 others<=7.5 leadtail<=0.547 signed>1e-35
-0.026 late>0.613 peak<=11.6 words<=4.5
+0.026 style<=0.902 below>0.0779 signed<=1e-35 leadtail<=0.493 keyhead<=0.213
-0.026 names>-1.5 lines<=2.5 signed<=1e-35 leadtail<=0.132
+0.026 keyhead<=0.867 closes<=1e-35 style>0.644 cross<=0.209
+0.025 unlike<=1.89 closes>1e-35 local>-17.3 below<=0.0551
+0.025 unlike>1e-35 near<=0.716 late>0.613 peak>-9.45
-0.025 late>0.706 words<=7.5 above>0.154 twin<=1e-35
+0.025 closes<=1e-35 names>-1e-35 late>0.304 own<=0.847
-0.025 width>16.5 lines>2.5 signed<=1.5
-0.025 late<=0.706 others>14.5
+0.025 keyhead<=0.867 closes<=1e-35 others<=1.5 late>0.0305
-0.025 signed<=1e-35 twin<=1e-35 others>2.5 above<=0.264 late>0.296
-0.025 signed<=1e-35 twin<=1e-35 others<=2.5 leadtail<=0.164
-0.025 late<=0.613 others>7.5 keyhead<=0.181
-0.025 late<=0.613 others<=7.5 signed<=1e-35 leadtail<=0.195
+0.025 below>1e-35 signed<=1e-35 local<=15.6 twin>1e-35
-0.025 others<=94.5 unlike>1.5
-0.025 names<=1e-35 near<=0.354 late<=0.336 words<=11.5 twin<=1e-35
-0.025 names<=1e-35 keyhead<=0.867 style>0.886 per<=0.271
-0.025 keyhead<=0.867 closes<=1e-35 late<=0.622 capsdiff>0.523
-0.024 near>0.332 others<=6.5
+0.024 ownsupport>0.126 late<=0.473 names<=1e-35 own<=0.0972 below>0.0779
+0.024 names<=1e-35 signed>1e-35 below>0.41
-0.024 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow<=1.5
+0.024 words<=14.5 twin>1e-35 width>38.5
+0.024 late<=0.613 others<=14.5 below>0.0779 signed<=1e-35 runbelow>3.5
-0.024 closes<=1e-35 leadtail>0.116 others>1.5 keyhead>0.213
-0.024 closes<=1e-35 leadtail<=0.116 keyhead<=0.0791
+0.024 names<=1.5 near<=0.716 late>0.473 names>-1e-35
+0.024 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.132 keyhead<=0.5
+0.024 closes<=1e-35 peak>4.91 below<=1e-35
+0.024 closes<=1e-35 peak<=4.91 unlike<=0.33 style<=0.701
+0.024 unlike>1e-35 signed>1e-35 below1>0.223
-0.024 others<=94.5 late>0.706 words<=7.5 above>0.154 twin<=1e-35
-0.024 others<=94.5 late<=0.706 leadtail<=0.821 width<=20.5
+0.024 names<=1.5 late<=0.613 others<=7.5 unlike>0.0328 signed>1e-35
-0.024 keyhead>0.867 below1>0.496
+0.024 others<=94.5 crossz<=-12.1
-0.024 words<=18.5 twin<=1e-35 own>0.824 signed>1e-35
-0.024 words<=18.5 twin<=1e-35 own<=0.824 below<=0.178
+0.024 words>3.5 below>0.313 leadtail<=0.386 signed<=1e-35
+0.024 names<=1.5 closes<=1e-35 style>1e-35 per>0.169 peak>-9.45
+0.023 unlike<=0.0328 leadtail>0.2 others>4.5
-0.023 twin<=1e-35 words<=6.5 signed<=1e-35 leadtail>0.422
-0.023 closes<=1e-35 signed<=1e-35 leadtail>0.116 ownsupport<=0.239
+0.023 unlike<=0.0916 capsdiff<=0.1 leadtail<=0.2
-0.023 lines<=3.5 signed<=1e-35 leadtail>0.116 others>1.5 carry>0.118
+0.023 width>18.5 ownsupport>0.186 own<=0.487 below>0.0779 runbelow<=3.5 leadtail<=0.422
+0.023 names<=1.5 near<=0.716 late>0.473 style>0.934 carry<=0.0477
-0.023 late>0.706 peak<=11.6 words<=4.5 names<=-1e-35 peak>-1.76
-0.023 unlike>0.0328 local<=-6.14 others<=9.5 leadtail<=0.216
+0.023 others<=94.5 signed>1e-35 below1<=0.456
+0.023 keyhead<=0.867 closes<=1e-35 others<=1.5 late>0.0437
-0.023 closes<=1e-35 unlike>0.267 per>0.161 above>0.238
-0.023 closes<=1e-35 unlike>0.267 per<=0.161 runbelow>3.5
-0.023 late<=0.613 others<=7.5 below<=0.0779
-0.023 carry>1e-35 leadtail>0.0668 below<=0.178
-0.023 carry>1e-35 leadtail<=0.0668 peak>-13.7
+0.023 names<=1.5 near<=0.496 closes<=1e-35 style>0.652 cross<=0.209
+0.023 names<=1.5 near<=0.496 closes<=1e-35 style<=0.652 keyhead<=0.493 late>0.0437
+0.023 closes<=1e-35 signed>1e-35 below1<=0.211
+0.023 signed>1e-35 below1<=0.202
+0.023 signed<=1e-35 leadtail>0.216 others<=2.5
-0.023 late>0.706 peak<=14.9 twin<=1e-35 words<=7.5 names>-1e-35 own>0.502
+0.023 late>0.0437 above>0.264 others<=6.5
+0.023 late>0.0437 above<=0.264 cross>0.53
-0.023 others>19.5 carry<=0.289
-0.023 others<=19.5 signed<=1e-35 carry>0.0225 leadtail<=0.195
+0.023 closes<=1e-35 style<=0.822 below>1e-35 leadtail<=0.313 keyhead<=0.164
+0.022 runbelow>1.5 echo>1e-35 signed<=1e-35 local<=1.29
-0.022 unlike>0.178 near>0.174 runbelow>3.5
-0.022 unlike>0.178 near<=0.174 late<=0.0305
+0.022 below>0.178 above>0.397 twin<=1e-35
+0.022 closes<=1e-35 leadtail>0.0668 others<=1.5 per>-0.142
-0.022 style<=0.886 twin<=1e-35 keyhead<=0.725 below<=0.0779
-0.022 names>-1.5 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218
+0.022 others<=94.5 names<=1.5 late>0.706 width>44.5
+0.022 others<=94.5 names<=1.5 late<=0.706 width>20.5 leans<=1e-35 leadtail>0.607
+0.022 names<=1.5 near<=0.716 late>0.473 style<=0.934
-0.022 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.725 style<=0.508 below<=0.178
-0.022 closes<=1e-35 style<=0.652 width>18.5 keyhead>0.493
-0.022 others<=22.5 signed<=1.5 lines>2.5
+0.022 others<=94.5 lines<=2.5 signed>1e-35 keyhead>0.46
-0.022 words<=18.5 twin<=1e-35 own<=0.824 below<=0.178 lines>1.5
+0.022 unlike<=1.5 others<=1.5 late>0.0437 per>-0.159 above>0.27
+0.022 closes<=1e-35 names>-1e-35 late<=0.304 keyhead<=0.0396
-0.022 keyhead<=0.867 closes<=1e-35 style>0.644 cross>0.209
-0.022 unlike>1e-35 near<=0.716 late<=0.613 keyhead>0.0741 style>0.877
-0.022 unlike>1e-35 near<=0.716 late<=0.613 keyhead>0.0741 style<=0.877 width<=21.5
+0.022 names<=1e-35 local>-6.14 late>0.215 peak>-12.2
+0.022 names<=1e-35 local>-6.14 late<=0.215 twin>1e-35
-0.022 names<=1e-35 keyhead<=0.867 lines<=3.5 width<=16.5
-0.021 signed<=1.5 width>12.5 lines<=2.5 keyhead>0.725
-0.021 unlike>0.0328 signed<=1e-35 per<=0.169 ownsupport<=0.885 style>0.289 closes>1e-35
-0.021 unlike>0.0328 signed<=1e-35 per<=0.169 ownsupport<=0.885 style<=0.289
-0.021 names<=1.5 late<=0.613 others>7.5 keyhead<=0.181
+0.021 unlike>0.0328 near<=0.199 per>0.287 peak>-13.3
+0.021 unlike<=0.0328 capsdiff>0.373
-0.021 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5
-0.021 width>18.5 ownsupport<=0.186
-0.021 others<=94.5 crossz>-12.1 names<=-1.5
-0.021 names<=1e-35 near>0.354 unlike<=0.172
-0.021 names<=1e-35 near<=0.354 below<=0.0779
+0.021 names<=1.5 near<=0.716 style>0.886 carry<=0.0183
+0.021 names<=1.5 near<=0.716 style<=0.886 twin>1e-35
-0.021 words<=14.5 twin<=1e-35 capsdiff>0.0387 local>-7.86 above>0.376
+0.021 late<=0.613 others<=7.5 signed>1e-35 below1<=0.202
-0.021 unlike<=1.5 lines>2.5 below1<=0.502
-0.021 unlike<=1.5 lines<=2.5 signed<=1e-35 carry>0.0225 runbelow<=1.5
+0.021 late>0.613 peak>-7.85 above>0.381
+0.021 unlike<=0.0916 capsdiff>0.1
+0.021 longer<=5.5 local>4.72 below<=0.297
+0.021 longer<=5.5 local<=4.72 twin>1e-35
+0.021 width>18.5 leans<=1e-35 unlike>0.0916 leadtail>0.572
+0.021 width>18.5 leans<=1e-35 unlike<=0.0916 echo<=1e-35
+0.021 unlike>1e-35 carry<=1e-35
-0.020 words<=18.5 twin<=1e-35 above>0.648 below1>0.693
-0.020 words<=18.5 twin<=1e-35 above<=0.648 capsdiff>0.431
+0.020 others<=94.5 crossz>-12.1 unlike<=1.5 names>1e-35
-0.020 lines<=2.5 signed<=1e-35 names>-1.5 runbelow<=1.5
-0.020 signed<=1e-35 width>16.5 ownsupport<=0.126 crossz>-4.64
-0.020 signed<=1e-35 width<=16.5 crossz<=-7.17
+0.020 names>-1e-35 late<=0.304 words<=14.5 twin>1e-35
-0.020 names<=1.5 others<=94.5 late<=0.706 near>0.354
-0.020 names<=-1e-35 near<=0.716 late>0.304
+0.020 others<=94.5 late>0.613 words>4.5 below1<=0.707
-0.020 late<=0.0437 width>23.5 capsdiff<=0.431 below<=0.323
-0.020 names<=1e-35 per<=0.287 ownsupport>0.601 below<=0.274
-0.020 style>0.852 above>0.024 words>4.5 style<=0.925
-0.020 style>0.852 above>0.024 words<=4.5 width>36.5
-0.020 closes<=1e-35 leadtail>0.095 below<=0.178
-0.020 closes<=1e-35 leadtail<=0.095 keyhead<=0.0791
+0.020 others<=94.5 keyhead<=0.816 closes>1e-35 below<=0.0551
+0.020 others<=1.5 keyhead<=0.816 closes<=1e-35 late>0.0305
+0.020 late>0.613 peak>-7.85 per<=0.192
-0.020 late<=0.613 below>0.0779 runbelow<=2.5
-0.020 words<=18.5 twin<=1e-35 capsdiff>0.0387 above>0.402 below1>0.693
-0.020 words<=18.5 twin<=1e-35 capsdiff>0.0387 above<=0.402 keyhead>0.46
+0.020 names>-1e-35 late>0.304 keyhead<=0.5 carry>0.173
+0.020 late<=0.613 below>0.0779 runbelow>2.5 words>3.5 keyhead>0.281
-0.019 names<=1.5 others<=94.5 crossz>-12.1 unlike>1.5
+0.019 ownsupport>0.126 own<=0.487 late>0.336 above>0.397
+0.019 names<=1.5 others<=94.5 late>0.706 own<=0.573
+0.019 names<=1.5 others<=94.5 late<=0.706 near<=0.354 leadtail>0.801
-0.019 late<=0.622 near<=0.354 leans>1e-35
-0.019 closes<=1e-35 leadtail>0.0668 others>1.5 near>0.0229
-0.019 closes<=1e-35 leadtail<=0.0668 keyhead<=0.0741
-0.019 signed<=1e-35 leadtail>0.216 others>2.5 twin<=1e-35
-0.019 signed<=1e-35 leadtail<=0.216 words>5.5
-0.019 signed<=1.5 lines<=2.5 names>-1.5 runbelow<=1.5
+0.019 capsdiff<=0.471 unlike>0.164 twin<=1e-35 signed>1e-35
+0.019 others<=94.5 late<=0.706 width>20.5 capsdiff<=0.628 ownsupport>0.126 below1>0.0702
-0.019 unlike<=1.5 closes<=1e-35 others>1.5 near>0.0838 below<=0.53
+0.019 others<=94.5 late>0.622 peak<=11.6 twin<=1e-35 signed>1e-35
+0.019 capsdiff<=0.558 unlike>0.0916 near<=0.0838 local>1.29
+0.019 capsdiff<=0.558 unlike<=0.0916 late>0.0542 others>4.5
+0.019 capsdiff<=0.558 unlike<=0.0916 late<=0.0542
+0.019 lines<=2.5 signed<=1e-35 words>11.5
+0.019 others<=22.5 signed<=1.5 lines<=2.5 leadtail>0.572
-0.019 below>1e-35 signed<=1e-35 local<=15.6 twin<=1e-35
-0.019 below<=1e-35 twin>1e-35
+0.019 others<=22.5 late<=0.616 below>0.0779 runbelow>2.5
+0.019 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow>1.5 leans<=1e-35
-0.019 twin<=1e-35 words<=6.5 signed<=1e-35 peak>-6.28
+0.019 width>16.5 lines<=2.5 signed<=1e-35 local<=23.2 leadtail>0.493
-0.019 twin<=1e-35 capsdiff>0.0387 per>-0.135 lines>1.5 below1<=0.701
-0.019 closes<=1e-35 signed<=1e-35 width<=16.5 crossz<=-7.17
+0.019 unlike<=1.5 lines<=2.5 words<=18.5 signed<=1e-35 leadtail>0.493 below>0.524
-0.018 names<=-1e-35 keyhead<=0.867 late>0.473
-0.018 closes<=1e-35 signed<=1e-35 leadtail>0.116 names<=-1e-35
+0.018 others<=94.5 keyhead<=0.816 closes<=1e-35 signed>1e-35
+0.018 keyhead<=0.816 closes>1e-35 below<=0.0551
-0.018 closes<=1e-35 peak<=1.12 style>0.67 twin<=1e-35 signed>1e-35
+0.018 others<=94.5 late>0.613 words<=4.5 own<=0.582
-0.018 names<=1.5 near<=0.716 late<=0.613 others>7.5
+0.018 others<=85 late>0.622 carry>0.0509 echo<=0.985 peak>-7.85
+0.018 twin<=1e-35 words>6.5
+0.018 names<=1.5 signed<=1.5 lines<=2.5 runbelow>1.5 leans<=1e-35 ownsupport>0.126
+0.018 style<=0.886 twin<=1e-35 keyhead<=0.725 below>0.0779 others<=3.5
+0.018 names<=1e-35 keyhead<=0.867 lines<=3.5 signed<=1e-35 per>0.169
-0.018 names>-1e-35 below<=0.178
-0.018 names<=-1e-35 peak>-1.47
-0.018 lines<=2.5 signed<=1e-35 names>-1.5 leadtail<=0.493 keyhead>0.218
-0.018 names<=-1e-35 near<=0.716 late>0.473
-0.018 names<=1.5 near<=0.716 late<=0.473 leadtail<=0.821 keyhead>0.0838 runbelow<=2.5
-0.018 others<=94.5 signed<=1e-35 per<=0.287 ownsupport<=0.883 style>0.289
-0.018 late>0.706 words<=7.5 per<=0.119 width<=40.5 before<=1e-35
+0.018 names<=1.5 near<=0.716 late<=0.706 leadtail>0.821
-0.018 others<=94.5 names<=1e-35 per<=0.287 style>0.972 words<=4.5
+0.018 unlike<=1.89 lines<=2.5 signed>1e-35 unlike>0.779
+0.018 names<=1.5 closes<=1e-35 style<=1e-35 leans<=1e-35
+0.018 cross>0.563 unlike>0.476 twin>1e-35
+0.018 cross>0.563 unlike<=0.476 others>5.5
-0.018 others<=94.5 lines>2.5 capsdiff>0.126
-0.018 late>0.706 width<=44.5 own<=0.573 names<=-1e-35
-0.018 others<=94.5 late<=0.622 below<=0.178
-0.017 width>18.5 leans>1e-35
+0.017 late>0.706 above<=0.154 local<=1.76
-0.017 closes<=1e-35 keyhead>0.0396 leadtail>0.0668 below<=0.178
-0.017 closes<=1e-35 keyhead>0.0396 leadtail<=0.0668 runbelow>2.5
-0.017 names<=1e-35 keyhead<=0.867 per<=0.287 capsdiff>0.397
+0.017 near<=0.332 late<=0.336 twin<=1e-35 words>6.5
+0.017 others<=94.5 below>0.178 carry>0.0371 signed>1e-35
+0.017 others<=94.5 below>0.178 carry<=0.0371 width<=36.5
+0.017 peak<=-1.76 unlike>0.527 signed>1e-35
+0.017 peak<=-1.76 unlike<=0.527 others>5.5
-0.017 names>-1e-35 late>0.304 keyhead>0.423 names<=1e-35
-0.017 names>-1e-35 late<=0.304 words<=11.5 twin<=1e-35
-0.017 twin<=1e-35 others>5.5 above<=0.166
-0.017 twin<=1e-35 others<=5.5 late<=0.0437 signed<=1e-35
+0.017 unlike>1e-35 near<=0.716 late>0.706 peak>-8.79
+0.017 names<=1e-35 keyhead<=0.867 late>0.473 names>-1e-35
+0.017 names<=1e-35 keyhead<=0.867 late<=0.473 words>11.5
+0.017 width>18.5 near<=0.354 twin>1e-35 crossz>-6.58 leadtail<=0.432
+0.017 width>18.5 near<=0.354 twin<=1e-35 capsdiff<=0.1
+0.017 unlike>1e-35 signed>1e-35 below1>0.416
-0.017 closes<=1e-35 style<=0.207 crossz>-2.62
+0.017 unlike<=1.5 closes>1e-35 below1<=0.402
+0.017 unlike<=1.5 closes<=1e-35 others<=1.5 late>0.0437
-0.017 closes<=1e-35 signed<=1e-35 leadtail>0.095 ownsupport<=0.186
-0.017 closes<=1e-35 signed<=1e-35 leadtail<=0.095 per>0.209
-0.017 style<=0.886 twin<=1e-35 capsdiff>0.1 keyhead>0.304 signed>1e-35
-0.017 words<=14.5 twin<=1e-35 own<=0.534 ownsupport<=0.186
-0.017 others<=94.5 below<=0.178 near>0.126
-0.017 words<=14.5 twin<=1e-35 above<=0.648 own>0.528
+0.017 unlike>0.0328 signed>1e-35
-0.017 closes<=1e-35 style>0.822 cross>0.209 late>0.296
-0.017 unlike<=1.5 lines<=2.5 words<=18.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218
-0.017 words<=14.5 twin<=1e-35 own<=0.836 ownsupport<=0.186
-0.017 names<=1e-35 near>0.261 unlike<=0.0916
-0.017 names<=1e-35 near<=0.261 per<=0.201 unlike>0.273
-0.017 unlike>1e-35 carry>1e-35 leadtail>0.0668 below<=0.178
-0.017 unlike>1e-35 carry>1e-35 leadtail<=0.0668 peak>-13.7
-0.016 names<=1.5 near<=0.716 late<=0.613 leadtail<=0.821 keyhead>0.0838 unlike>0.448
-0.016 keyhead<=0.867 closes<=1e-35 late>0.622 names<=-1e-35
+0.016 closes<=1e-35 style<=0.886 leans<=1e-35 leadtail<=0.581 runbelow>3.5
+0.016 late>0.706 width>44.5 twin<=1e-35 peak<=-1.47
+0.016 late>0.706 width<=44.5 own<=0.573 names>-1e-35
-0.016 others<=22.5 late>0.616 signed<=1e-35 ownsupport<=0.252
-0.016 others<=22.5 late<=0.616 below<=0.0779
-0.016 late<=0.622 near<=0.354 below<=0.0779
+0.016 names<=1e-35 per>0.287 above<=0.238
-0.016 names>-1e-35 late>0.141 keyhead>0.348 runbelow<=4.5
-0.016 names>-1e-35 late<=0.141 closes<=1e-35
+0.016 signed>1e-35 below1<=0.297
+0.016 signed<=1e-35 others<=1.5 leadtail>0.211
+0.016 signed<=1.5 lines<=2.5 names>-1.5 runbelow>1.5 leans<=1e-35
+0.016 style>0.886 per>0.348 peak>-8.49 below1<=0.134
+0.016 ownsupport>0.176 own>0.335 names>1e-35
+0.016 ownsupport>0.176 own<=0.335 late>0.274 above>0.546
+0.016 ownsupport>0.176 own<=0.335 late<=0.274 unlike>0.0916
-0.016 near<=0.332 late>0.336 cross>0.58 others>5.5
-0.016 near<=0.332 late<=0.336 twin<=1e-35 words<=6.5
+0.016 lines<=2.5 signed<=1e-35 leadtail>0.493
+0.016 twin>1e-35 local<=-0.346 ownsupport<=0.989
+0.016 twin<=1e-35 words>6.5 below>0.248
+0.016 keyhead<=0.867 closes>1e-35 others>9.5
+0.016 late<=0.622 near<=0.354 leans<=1e-35 leadtail<=0.801 unlike<=0.476
+0.016 names<=1e-35 near<=0.354 below>0.0779 runbelow>2.5 words<=3.5
-0.016 lines<=2.5 signed<=1e-35 names>-1.5 below<=0.0779
+0.016 twin<=1e-35 others<=5.5 late>0.0437
+0.016 twin<=1e-35 others<=5.5 late<=0.0437 signed>1e-35
-0.016 names<=1.5 near<=0.496 closes<=1e-35 style>0.652 cross>0.209
-0.016 width>16.5 lines<=2.5 signed<=1e-35 local<=23.2 leadtail<=0.493
-0.016 late>0.613 peak<=8.87 words<=4.5
-0.016 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff>0.445
+0.016 names<=1.5 others<=94.5 crossz<=-12.1
+0.016 words<=18.5 twin<=1e-35 capsdiff<=0.0387
-0.016 others<=94.5 signed<=1e-35 width>16.5 per<=0.216 ownsupport<=0.883
+0.015 others<=19.5 signed>1e-35 below1<=0.446
-0.015 unlike<=1.89 closes<=1e-35 late>0.274 own>0.836
+0.015 unlike>1e-35 local>-7.86 late>0.268 peak>-15.3
-0.015 names<=1e-35 keyhead<=0.867 others>1.5 near>0.0229
-0.015 lines>3.5 signed>1.5
+0.015 others<=94.5 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff<=0.445
-0.015 names<=1.5 near<=0.716 late>0.473 style>0.934 carry>0.0477
+0.015 closes<=1e-35 style<=0.822 leadtail<=0.469 keyhead<=0.213
+0.015 closes<=1e-35 keyhead<=0.0546
+0.015 carry>1e-35 leadtail>0.0668 below>0.178 words>4.5
+0.015 carry<=1e-35 lines>1.5
+0.015 unlike>1e-35 near<=0.716 late<=0.613 keyhead<=0.0741
-0.015 ownsupport<=0.126 cross<=0.563
-0.015 late<=0.613 others>7.5 keyhead<=0.153
-0.015 names<=1.5 near<=0.496 closes<=1e-35 style<=0.652 keyhead>0.493
-0.015 late<=0.706 leadtail<=0.821 below<=0.0779
-0.015 style>0.886 per>-0.0237 peak<=-8.49
-0.015 style>0.886 per<=-0.0237 ownsupport>0.595
+0.015 keyhead<=0.24 closes<=1e-35 style<=0.644 leadtail<=0.581
-0.015 words<=18.5 twin<=1e-35 own<=0.824 below<=0.168
+0.015 ownsupport>0.126 own<=0.41 late<=0.336 unlike>0.0916
+0.015 late>0.706 peak<=11.6 words<=4.5 names>-1e-35 per>0.169
-0.015 unlike>1e-35 near<=0.716 late>0.706 peak<=-8.79
-0.015 unlike>1e-35 near<=0.716 late<=0.706 width<=20.5
-0.015 unlike<=1.89 lines<=2.5 signed<=1e-35 leadtail<=0.1
+0.015 names<=1.5 unlike>0.0328 local>-6.14 near<=1e-35 per>0.287
-0.014 unlike>0.0916 near>0.496 ownsupport>0.923
-0.014 names<=1e-35 near<=0.354 late>0.336 cross>0.595
+0.014 others<=22.5 signed<=1.5 lines<=2.5 leans<=1e-35 leadtail>0.233
-0.014 closes<=1e-35 names<=-1e-35 leadtail>0.256
-0.014 late<=0.706 leadtail<=0.821 capsdiff>0.628
+0.014 others<=94.5 unlike<=1.5 lines<=2.5 signed<=1e-35 words<=11.5 twin>1e-35
-0.014 closes<=1e-35 peak<=2.16 runbelow>2.5 echo<=1e-35
-0.014 closes<=1e-35 peak<=2.16 runbelow<=2.5 signed>1e-35
-0.014 others<=94.5 late<=0.706 width>20.5 capsdiff>0.628
-0.014 names<=1e-35 local<=24.6 signed<=1e-35 leadtail>0.116 per<=-0.175
-0.014 names<=1e-35 local<=24.6 signed<=1e-35 leadtail<=0.116 carry<=0.0142
-0.014 late<=0.706 others>8.5
+0.014 unlike>0.0916 near<=0.199 per>0.14 peak>-14.1
-0.014 runbelow>1.5 below1<=0.0702
-0.014 runbelow<=1.5 keyhead<=0.186
+0.014 names<=1.5 unlike<=0.0916 capsdiff<=0.315
-0.014 words<=18.5 twin<=1e-35 own<=0.824 below<=0.168 lines<=1.5
+0.014 others<=94.5 late>0.706 words<=7.5 above>0.154 twin>1e-35
+0.014 signed<=1.5 lines>2.5 keyhead<=0.0305
+0.014 lines<=2.5 signed<=1e-35 names>-1.5 runbelow>1.5 below>0.0779
-0.014 ownsupport<=0.126 per>0.0644
-0.014 unlike>1.5 local>9.77
-0.014 unlike<=1.5 others>1.5 near>0.0838
-0.014 width>18.5 near>0.354
-0.014 width<=18.5 late>0.988
-0.014 closes<=1e-35 capsdiff>0.526 late>0.381
-0.014 closes<=1e-35 capsdiff>0.526 late<=0.381 cross<=0.168
-0.014 closes<=1e-35 capsdiff<=0.526 unlike>0.267 near>0.0838
-0.014 unlike>0.0916 near>0.199 late>0.473
-0.014 unlike>0.0916 near<=0.199 per<=0.14 ownsupport<=0.989
-0.014 late<=0.0437 others<=7.5 leadtail<=0.821
-0.014 closes<=1e-35 names>-1e-35 late>0.304 own>0.847
-0.014 closes<=1e-35 names>-1e-35 late<=0.304 keyhead>0.0396 words<=6.5
-0.014 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 runbelow<=1.5
+0.013 names<=1.5 near<=0.716 late>0.706
+0.013 width>19.5 capsdiff<=0.558 others<=7.5 leadtail<=0.422 signed<=1e-35
-0.013 others<=94.5 keyhead<=0.816 closes<=1e-35 signed<=1e-35 per<=0.169 ownsupport<=0.989
-0.013 names<=-1e-35 leadtail>0.256
-0.013 names<=1.5 others<=94.5 late>0.706 own>0.573
-0.013 unlike<=1.89 lines>2.5 keyhead>0.0305
-0.013 others<=85 late<=0.622 near<=0.354 below<=0.0779
-0.013 width>16.5 names<=1.5 keyhead>0.213 leadtail<=0.493 words>4.5
-0.013 longer<=1.5 local>7.33 late<=0.0542
-0.013 longer<=1.5 local<=7.33 twin>1e-35
-0.013 names<=1.5 words<=14.5 twin<=1e-35 ownsupport>0.176 own>0.528
-0.013 names<=1.5 words<=14.5 twin<=1e-35 ownsupport<=0.176 keyhead<=0.191
+0.013 others<=20.5 signed>1.5 below1<=0.144
+0.013 others<=20.5 signed<=1.5 closes>1e-35
+0.013 closes<=1e-35 leadtail>0.116 others>1.5 keyhead<=0.213 below>0.0779
+0.013 closes<=1e-35 leadtail>0.116 others<=1.5 per<=-0.159
-0.013 others>22.5 carry<=0.289
-0.013 others<=22.5 signed<=1.5 lines<=2.5 leadtail<=0.572 keyhead>0.24
+0.013 names<=1e-35 keyhead<=0.867 style>0.886 per>0.271 above<=0.108
+0.013 closes<=1e-35 others<=1.5 late>0.0305
-0.013 late>0.622 peak<=11.6 words<=4.5
-0.013 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 leans>1e-35
-0.013 unlike>0.0916 near<=0.496 local<=-7.86
-0.013 runbelow>1.5 echo<=1e-35
-0.013 keyhead<=0.867 closes<=1e-35 keyhead>0.0396 runbelow<=1.5
-0.013 names<=1.5 late<=0.613 others<=7.5 unlike>0.0328 signed<=1e-35
+0.013 names<=1.5 unlike>0.0328 per>0.287 peak>-13.3
-0.013 unlike<=1.5 lines>2.5
-0.013 others<=94.5 signed<=1e-35 leadtail>0.0777 per<=-0.175
-0.013 others<=94.5 signed<=1e-35 leadtail<=0.0777 per>0.216
+0.013 words<=18.5 twin>1e-35 width<=39.5
-0.013 names<=1.5 near<=0.716 style>0.886 carry>0.0183
+0.013 twin<=1e-35 capsdiff<=0.1 words>3.5
-0.013 others<=94.5 names<=1.5 late<=0.706 width>20.5 leans>1e-35
-0.013 words<=14.5 twin<=1e-35 others<=19.5 own<=0.534 below<=0.232
-0.012 closes<=1e-35 signed<=1e-35 width>16.5 names>-1e-35 leadtail<=0.121
+0.012 names<=1e-35 keyhead<=0.867 lines<=3.5 width>16.5 local>17.2
-0.012 closes<=1e-35 style<=0.289 width>21.5 keyhead>0.493
+0.012 below>0.178 signed<=1e-35 carry>0.0371 words>4.5
-0.012 names>-1e-35 late<=0.304 words<=14.5 twin<=1e-35
+0.012 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.493 below<=0.524
+0.012 names>-1.5 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead<=0.218
-0.012 ownsupport>0.176 own>0.335 names<=1e-35
-0.012 ownsupport<=0.176 per>0.176
+0.012 keyhead<=0.867 closes<=1e-35 late>0.274 peak>-16.2
-0.012 unlike>1e-35 near<=0.716 late>0.613 peak<=-9.45
+0.012 words>18.5 lines<=1.5 below<=0.0659
+0.012 style<=0.508 twin>1e-35 runbelow<=5.5
-0.012 closes<=1e-35 style<=0.822 below>1e-35 leadtail<=0.313 keyhead>0.164
-0.012 width>16.5 names>-1e-35 below<=0.297
-0.012 width>16.5 names<=-1e-35 signed>1e-35
+0.012 late<=0.613 others<=7.5 leadtail<=0.821 late>0.0437
-0.012 lines<=3.5 signed<=1e-35 local<=17.2 leadtail<=0.432 names>-1e-35 runbelow>1.5
+0.012 others<=94.5 crossz>-12.1 names>-1.5 lines>2.5 keyhead<=0.0257
+0.012 others<=94.5 crossz>-12.1 names>-1.5 lines<=2.5 runbelow>1.5 below>0.0779
-0.012 unlike>1e-35 signed<=1e-35 width>12.5 per<=0.169 ownsupport<=0.885 style<=0.289
-0.012 runbelow>1.5 below<=0.178
-0.012 runbelow<=1.5 per>0.176
-0.012 names>-1e-35 late>0.141 near>0.332
-0.012 names>-1e-35 late<=0.141 closes<=1e-35 twin<=1e-35
-0.012 ownsupport>0.126 own>0.487
-0.012 ownsupport<=0.126 keyhead<=0.197
+0.012 others<=3.5 late>0.141 carry>0.0477 peak<=6.78
-0.012 names<=1e-35 per<=0.287 ownsupport<=0.601 style<=0.327
-0.012 names<=1e-35 keyhead<=0.867 style<=0.886 capsdiff>0.628
+0.011 unlike>1e-35 signed>1e-35
+0.011 names<=1.5 near<=0.716 late<=0.613 others<=7.5 leadtail<=0.821 late>0.0437
-0.011 others<=94.5 unlike<=1.5 lines<=2.5 signed<=1e-35 words<=11.5 twin<=1e-35 others>1e-35
-0.011 others<=94.5 keyhead<=0.816 closes<=1e-35 others>1.5 above>0.024
+0.011 twin>1e-35 local<=-0.346
+0.011 twin<=1e-35 others<=2.5 below>0.0659
-0.011 unlike>0.0328 near>0.199 below>0.524
-0.011 keyhead<=0.867 closes<=1e-35 late<=0.622 capsdiff<=0.523 unlike>0.466
-0.011 late<=0.613 others<=14.5 below>0.0779 signed<=1e-35 runbelow<=3.5
-0.011 keyhead>0.816 below1>0.297
-0.011 keyhead<=0.816 closes<=1e-35 keyhead>0.0396 runbelow<=1.5
-0.011 closes<=1e-35 signed<=1e-35 width>16.5 carry>0.0716 leans<=1e-35 others>6.5
+0.011 names<=1.5 near<=0.716 late<=0.613 leadtail<=0.821 keyhead<=0.0838
-0.011 keyhead<=0.867 closes<=1e-35 late>0.274 peak<=-16.2
+0.011 closes<=1e-35 style<=0.652 width>18.5 keyhead<=0.493 below<=0.0779
+0.011 names<=1.5 near<=0.716 late<=0.473 leadtail<=0.821 keyhead<=0.0838
-0.011 late<=0.706 others>14.5 keyhead<=0.181
+0.011 unlike<=1.5 lines<=2.5 signed<=1e-35 carry>0.0225 runbelow>1.5 leans<=1e-35
+0.011 others<=94.5 crossz<=-12.1 peak<=-7.52
-0.011 others<=94.5 late<=0.613 leans>1e-35 carry<=0.158
-0.011 width>16.5 names>-1e-35 below<=0.178
-0.011 width>16.5 names<=-1e-35 carry<=0.0761
+0.011 unlike>1e-35 local>-7.86 lines<=1.5 keyhead<=0.225
+0.011 others<=19.5 signed>1e-35 below1<=0.441 late<=0.484
-0.011 names<=1.5 unlike>0.0916 near>0.496 crossz<=-1.98
+0.011 names<=1.5 near<=0.716 style<=0.886 twin<=1e-35 capsdiff<=0.1
+0.011 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 runbelow>1.5 leans<=1e-35
+0.011 closes<=1e-35 keyhead<=0.0396
+0.011 lines<=2.5 signed<=1e-35 names>-1.5 leadtail<=0.493 keyhead<=0.218
-0.011 others<=94.5 unlike<=1.5 lines>2.5
-0.011 signed<=1e-35 width>16.5 ownsupport<=0.126 twin>1e-35
+0.011 late<=0.622 near<=0.354 below>0.0779 leadtail>0.256 others>2.5
-0.011 closes<=1e-35 peak<=4.91 unlike>0.33 signed>1e-35
-0.011 closes<=1e-35 peak<=4.91 unlike<=0.33 style>0.701
+0.011 late>0.706 words<=7.5 above>0.154 twin>1e-35
+0.011 late>0.706 words<=7.5 above<=0.154 local<=1.29
+0.011 late>0.706 above>0.154 ownsupport>0.215
+0.011 late>0.706 words<=7.5 twin>1e-35 width<=38.5
+0.011 late>0.706 words<=7.5 twin<=1e-35 above<=0.0402
-0.011 names<=1e-35 keyhead<=0.867 lines<=3.5 signed<=1e-35 per<=0.169
-0.010 late<=0.613 others>7.5 near<=0.0838
-0.010 names<=1.5 words<=14.5 twin<=1e-35 above<=0.648 capsdiff<=0.431 below1<=0.0762
-0.010 closes<=1e-35 keyhead>0.0546 leadtail>0.195 below<=0.285
-0.010 closes<=1e-35 keyhead>0.0546 leadtail<=0.195 runbelow>2.5
-0.010 others>7.5 near<=0.0736 local>1.29
-0.010 others<=7.5 leadtail<=0.547 signed<=1e-35 per<=0.169
+0.010 closes<=1e-35 style>0.207 twin<=1e-35 signed>1e-35
+0.010 words<=14.5 twin>1e-35 ownsupport<=0.962
+0.010 words<=14.5 twin<=1e-35 signed>1e-35
+0.010 signed<=1e-35 twin<=1e-35 others<=2.5 leadtail>0.164
+0.010 closes<=1e-35 signed<=1e-35 width>16.5 carry<=0.0716
+0.010 names<=1e-35 local>17.2 lines>2.5
+0.010 names<=1e-35 local<=17.2 runbelow>2.5 leans<=1e-35
+0.010 names<=1e-35 near<=0.354 late<=0.336 words<=11.5 twin>1e-35
+0.010 late<=0.613 others<=7.5 signed<=1e-35 leadtail>0.195
-0.010 names<=1e-35 signed<=1e-35 per>0.169 peak<=-12.2
-0.010 names<=1e-35 signed<=1e-35 per<=0.169 runbelow>1.5 words>3.5
+0.010 names<=1e-35 per>0.287 peak>-13.3
-0.010 others<=94.5 signed<=1e-35 width>16.5 carry>0.0539 others>3.5 peak<=-9.13
+0.010 width>16.5 names>-1e-35 below>0.297 signed<=1e-35 leadtail<=0.493 words<=5.5
+0.010 lines<=2.5 signed<=1e-35 leadtail<=0.607 keyhead<=0.24
+0.010 lines<=3.5 signed<=1e-35 leadtail>0.116 others>1.5 carry<=0.118
+0.010 names>-1.5 lines>3.5 signed>1.5
+0.010 width>18.5 ownsupport>0.186 own<=0.487 below<=0.0779
-0.010 unlike>1e-35 signed<=1e-35 width>16.5 names>-1e-35 below<=0.0779
-0.010 unlike>1e-35 signed<=1e-35 width>16.5 names<=-1e-35 peak>-1.76
-0.010 unlike>0.0328 near<=0.199 per<=0.287 longer<=15.5
+0.010 closes>1e-35 local<=-17.3
-0.010 names<=1.5 signed<=1.5 lines<=2.5 runbelow>1.5 leans>1e-35
-0.010 names<=1.5 signed<=1.5 lines<=2.5 runbelow<=1.5 per>0.184
-0.010 others<=94.5 crossz>-12.1 names>-1.5 lines>2.5 keyhead>0.0257
-0.010 others<=94.5 crossz>-12.1 names>-1.5 lines<=2.5 runbelow<=1.5
+0.010 runbelow>1.5 below1>0.0702 signed<=1e-35 local<=17.2 unlike>0.0916
-0.010 names<=1.5 others<=94.5 crossz>-12.1 unlike<=1.5 others>1.5 lines<=1.5
-0.010 runbelow<=1.5 per>0.184 above<=0.231
-0.010 names<=1.5 near>0.716 ownsupport>0.843
+0.010 width>16.5 lines<=3.5 signed<=1e-35 carry<=0.0716 lines>1.5
+0.010 others<=94.5 signed>1e-35 below1<=0.843
+0.010 unlike>1e-35 near<=0.716 names>1e-35
+0.010 others<=94.5 crossz<=-12.1 near>0.0229
+0.009 signed>1e-35 below<=0.723
+0.009 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff<=0.445 own<=0.528
+0.009 closes<=1e-35 leadtail>0.116 others>2.5 twin>1e-35
+0.009 closes<=1e-35 leadtail>0.116 others<=2.5 per<=-0.159
+0.009 lines>2.5 below1>0.402 signed<=1e-35
-0.009 unlike>1e-35 near>0.716 ownsupport>0.843
-0.009 closes<=1e-35 others>1.5 near>0.0229 below>0.53
-0.009 closes<=1e-35 others>1.5 near<=0.0229 cross>0.572
+0.009 names<=1e-35 keyhead<=0.867 per>0.287 peak>-13.3
-0.009 closes<=1e-35 style<=0.822 below>1e-35 keyhead>0.378 leadtail<=0.469
+0.009 lines<=3.5 signed<=1e-35 local<=17.2 leadtail>0.432
-0.009 peak<=-2.94 style>0.627 closes<=1e-35 twin>1e-35
+0.009 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 leans<=1e-35 runbelow>1.5
+0.009 unlike<=1.89 closes>1e-35 local<=-17.3
+0.009 unlike<=1.89 closes<=1e-35 late>0.274 own<=0.836 names>-1e-35
+0.009 names<=1e-35 keyhead<=0.867 style<=0.886 capsdiff<=0.628
+0.009 names<=1.5 signed<=1.5 lines>2.5 keyhead<=0.0305
-0.009 others>22.5 local>0.608
-0.009 others<=22.5 signed<=1.5 lines<=2.5 leans>1e-35
-0.009 names<=1e-35 keyhead<=0.867 style>0.886 per>0.271 above>0.108
-0.009 keyhead<=0.867 closes<=1e-35 others>1.5 near<=0.0229 cross>0.572
+0.009 names<=1.5 near<=0.716 late<=0.473 leadtail<=0.821 cross<=0.156
-0.009 others<=94.5 crossz>-12.1 unlike<=1.5 names<=1e-35 others>1.5 lines<=1.5
+0.009 below<=0.178 local>18.1
+0.009 others<=22.5 signed<=1.5 lines<=2.5 leadtail<=0.572 keyhead<=0.24
+0.009 closes<=1e-35 signed<=1e-35 leadtail>0.116 ownsupport>0.239 own<=0.534
+0.009 names<=1e-35 local>24.6
-0.009 closes<=1e-35 leadtail>0.116 others>2.5 twin<=1e-35 signed>1e-35
+0.009 carry<=1e-35 lines<=1.5 crossz>-3.92
-0.009 names<=1.5 near<=0.716 style<=0.886 twin<=1e-35 capsdiff>0.1
-0.009 words<=4.5 twin<=1e-35 own<=0.824 below>0.178
+0.009 lines<=2.5 signed<=1e-35 words<=11.5 leadtail>0.493
-0.009 names<=1e-35 local>-6.14 late>0.215 peak<=-12.2
-0.009 names<=1e-35 local>-6.14 late<=0.215 twin<=1e-35
-0.009 names<=1e-35 local<=-6.14 leans<=1e-35 runbelow>1.5
-0.008 names<=1e-35 per<=0.287 ownsupport<=0.601 style<=0.736
-0.008 closes<=1e-35 style<=0.886 leans>1e-35 keyhead<=0.288
-0.008 closes<=1e-35 style<=0.886 leans<=1e-35 leadtail<=0.581 runbelow<=3.5
+0.008 unlike>1e-35 carry>1e-35 leadtail>0.0668 below>0.178 words>4.5
-0.008 others<=94.5 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff>0.445
-0.008 others<=94.5 signed<=1e-35 width>16.5 ownsupport<=0.126 crossz<=-4.64
+0.008 late<=0.706 leadtail<=0.821 capsdiff<=0.628 unlike<=0.476
+0.008 carry<=1e-35 lines<=1.5 capsdiff>0.742
+0.008 width>16.5 names<=1.5 keyhead<=0.213 late>0.215 near>0.0736
-0.008 unlike<=1.5 lines<=2.5 signed<=1e-35 carry>0.0225 runbelow>1.5 leans>1e-35
-0.008 unlike<=1.5 closes<=1e-35 others>1.5 near>0.0838 below>0.53
-0.008 signed<=1.5 width>12.5 lines<=2.5 keyhead<=0.725 leadtail<=0.1
-0.008 ownsupport>0.126 late<=0.473 names<=1e-35 own>0.0972
-0.008 ownsupport<=0.126 keyhead<=0.213
+0.008 words<=18.5 twin<=1e-35 above<=0.648 capsdiff<=0.431 below>0.285
+0.008 others<=94.5 keyhead<=0.816 closes<=1e-35 signed<=1e-35 per>0.169 peak>-9.45
+0.008 width>18.5 leans<=1e-35 unlike>0.0916 leadtail<=0.572 keyhead<=0.0838
-0.008 late>0.706 words<=7.5 twin<=1e-35 above>0.0402 own<=0.573
-0.008 names<=1.5 near<=0.716 late<=0.473 leadtail<=0.821 cross>0.156
-0.008 words<=18.5 twin<=1e-35 own<=0.824 below>0.178 ownsupport<=0.252
-0.008 words<=18.5 twin<=1e-35 own<=0.824 below<=0.178 lines<=1.5
+0.008 others<=85 late<=0.622 near<=0.354 below>0.0779
-0.008 style<=0.902 below>0.0779 signed<=1e-35 leadtail<=0.493 keyhead>0.213
+0.008 others<=94.5 below>0.178 carry>0.0371 signed<=1e-35 leadtail>0.392
+0.008 others<=94.5 signed<=1e-35 width>16.5 per>0.216 peak>-9.45
-0.008 names<=1.5 near<=0.716 late<=0.0437 others<=7.5 leadtail<=0.821
-0.008 closes<=1e-35 signed<=1e-35 leadtail>0.116 ownsupport>0.239 own>0.534
-0.008 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5 twin>1e-35
-0.008 twin<=1e-35 words<=6.5 signed>1e-35
-0.008 below>0.178 signed<=1e-35 carry>0.0371 words<=4.5
-0.008 below<=0.178 near<=0.123 carry<=0.148
+0.008 unlike>0.0328 local>-6.14 near<=1e-35
+0.008 unlike<=0.0328 leadtail<=0.2
-0.008 names<=1.5 unlike>0.0916 near<=0.496 local<=-7.86
+0.008 words<=14.5 twin>1e-35 width<=38.5
+0.008 words<=14.5 twin<=1e-35 own<=0.534 ownsupport>0.186 below>0.168
+0.008 signed<=1.5 width>12.5 lines>2.5 keyhead<=0.0305
+0.008 signed<=1.5 width>12.5 lines<=2.5 keyhead<=0.725 leadtail>0.1
-0.008 names<=1e-35 keyhead<=0.867 per<=0.287 capsdiff<=0.397 unlike>0.499
+0.008 own<=0.528 unlike>0.172 per>0.287
+0.008 own<=0.528 unlike<=0.172 late>0.0872 peak<=-11.9
+0.008 own<=0.528 unlike<=0.172 late<=0.0872
+0.008 others<=7.5 leadtail<=0.547 signed<=1e-35 per>0.169
+0.008 width>16.5 lines>3.5 signed>1.5
+0.008 unlike>1e-35 signed>1e-35 below1<=0.223
+0.008 unlike>1e-35 signed<=1e-35 width>16.5 local>-7.86 lines<=1.5
-0.008 capsdiff>0.445 per>0.111 above<=0.308
-0.008 capsdiff<=0.445 unlike>0.0978 near>0.193
-0.007 others<=94.5 signed<=1e-35 per<=0.287 ownsupport<=0.883 style<=0.289
-0.007 words<=18.5 twin<=1e-35 own<=0.824 below>0.168 runbelow<=1.5
+0.007 words<=14.5 twin>1e-35 local<=-0.346
+0.007 words<=14.5 twin<=1e-35 others<=19.5 own<=0.534 below>0.232
-0.007 lines<=2.5 signed<=1e-35 words<=11.5 leadtail<=0.493
+0.007 keyhead<=0.816 closes<=1e-35 keyhead>0.0396 runbelow>1.5 below>0.178
-0.007 unlike>0.0328 signed<=1e-35 per>0.169 peak<=-12.2
-0.007 unlike>0.0328 signed<=1e-35 per<=0.169 ownsupport>0.885
+0.007 others<=94.5 names>1e-35 twin<=1e-35
+0.007 others<=94.5 names<=1e-35 per>0.287 peak>-13.3
-0.007 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5 peak>-2.94
+0.007 names<=1.5 near<=0.716 late<=0.706 leadtail<=0.821 keyhead<=0.0838
-0.007 names<=1e-35 keyhead<=0.867 late<=0.473 words<=11.5 keyhead>0.136 runbelow>2.5
+0.007 words<=14.5 twin<=1e-35 above<=0.648 own<=0.528 below>0.168
+0.007 closes<=1e-35 signed<=1e-35 leadtail>0.116 names>-1e-35 below>0.0779
+0.007 words<=18.5 twin>1e-35 ownsupport<=0.962
+0.007 closes<=1e-35 capsdiff<=0.526 unlike<=0.267 below<=0.115
+0.007 width>16.5 near<=0.199 late>0.336 cross>0.53
-0.007 unlike>1e-35 near<=0.716 names<=1e-35 local<=-6.14
-0.007 lines>2.5 below1<=0.402 near<=0.126
+0.007 closes<=1e-35 capsdiff<=0.526 unlike>0.267 near<=0.0838
-0.007 others<=85 late<=0.141
-0.007 names<=1.5 near<=0.716 late<=0.706 leadtail<=0.821 keyhead>0.0838
+0.007 unlike>0.768 per>0.161 above<=0.308
+0.007 unlike<=0.768 others>5.5 twin<=1e-35
+0.007 closes<=1e-35 signed<=1e-35 width>16.5 names>-1e-35 leadtail>0.121
-0.007 closes<=1e-35 leadtail>0.0668 others>1.5 near<=0.0229 cross>0.572
+0.007 others<=22.5 late>0.616 signed<=1e-35 ownsupport>0.252 own>0.582
-0.007 capsdiff>0.558 late>0.381
-0.007 capsdiff<=0.558 unlike>0.0916 near>0.0838
-0.007 names<=1e-35 keyhead<=0.867 others>1.5 near<=0.0229 cross>0.572
+0.007 others<=94.5 signed>1e-35 below1<=0.441
+0.007 others<=94.5 signed<=1e-35 leadtail>0.0777 per>-0.175 lines<=1.5
-0.007 unlike>0.567 local>7.33 above>0.287
-0.007 unlike>0.567 local<=7.33 signed>1e-35
+0.007 width>16.5 names>-1e-35 below>0.178 words<=4.5
+0.007 unlike>0.0916 near<=0.0229 local>-7.86
-0.007 closes<=1e-35 keyhead>0.0396 leadtail>0.0668 below>0.178 words<=4.5
+0.007 names<=1e-35 signed>1e-35 below<=0.41
+0.007 names<=1e-35 signed<=1e-35 per>0.169 peak>-12.2
-0.007 unlike>1e-35 near<=0.716 late<=0.706 width>20.5 style>0.877
+0.007 unlike>0.0328 near<=0.199 per>0.287 peak<=-13.3
+0.007 unlike>0.0328 near<=0.199 per<=0.287 longer>15.5
+0.007 words<=18.5 twin<=1e-35 own<=0.824 below>0.178 words>4.5
-0.007 lines<=2.5 signed<=1e-35 names>-1.5 runbelow>1.5 below<=0.0779
-0.007 late<=0.706 leadtail<=0.821 capsdiff<=0.628 unlike>0.476
-0.007 late<=0.622 near<=0.354 leans<=1e-35 leadtail<=0.801 unlike>0.476
-0.007 closes<=1e-35 style<=0.822 leadtail<=0.469 keyhead>0.213 words>5.5
+0.006 names<=1e-35 keyhead<=0.867 others<=1.5
+0.006 capsdiff<=0.445 unlike>0.0978 near<=0.193 late<=0.177
-0.006 names<=1.5 unlike>0.0328 local>-6.14 near>1e-35
-0.006 names<=1.5 unlike>0.0328 local<=-6.14 leans<=1e-35 runbelow>1.5
-0.006 late>0.613 above>0.381
+0.006 names<=1.5 words<=14.5 twin<=1e-35 above<=0.648 capsdiff<=0.431 below1>0.0762
-0.006 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.132 keyhead>0.5
-0.006 late<=0.613 others<=7.5 below>0.0779 signed<=1e-35 runbelow<=3.5
-0.006 words<=14.5 twin<=1e-35 own<=0.836 ownsupport>0.186 below<=0.168
-0.006 unlike>1e-35 signed<=1e-35 width>16.5 local<=-7.86 leans<=1e-35
-0.006 words<=18.5 twin<=1e-35 own<=0.824 below>0.168 ownsupport<=0.252
-0.006 others<=22.5 late<=0.616 below>0.0779 runbelow<=2.5
+0.006 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.725 style<=0.508 below>0.178
+0.006 words<=14.5 twin<=1e-35 capsdiff<=0.0387
+0.006 closes<=1e-35 signed<=1e-35 leadtail>0.095 ownsupport>0.186 capsdiff<=0.544
+0.006 closes<=1e-35 leadtail>0.0668 others>1.5 near<=0.0229 cross<=0.572
+0.006 closes<=1e-35 leadtail>0.0668 others<=1.5 per<=-0.142
+0.006 names<=1e-35 keyhead<=0.867 lines<=3.5 local>22.1
-0.006 words<=18.5 twin<=1e-35 above<=0.648 capsdiff<=0.431 below<=0.285
-0.006 unlike>1e-35 carry>1e-35 leadtail>0.0668 below>0.178 words<=4.5
-0.006 twin<=1e-35 others>2.5 above<=0.43 cross<=0.58
-0.006 twin<=1e-35 others<=2.5 below<=0.0659
+0.006 width>30.5 near>0.193
+0.006 width<=30.5 local>15.6
-0.006 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218 words>5.5
-0.006 peak<=-0.913 longer<=5.5 twin<=1e-35 signed>1e-35
+0.006 unlike>1e-35 near<=0.716 late<=0.706 width>20.5 style<=0.877
+0.006 names<=1.5 others<=1.5 crossz>-12.1 unlike<=1.5
-0.006 closes<=1e-35 signed<=1e-35 leadtail>0.116 names>-1e-35 below<=0.0779
+0.006 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.725 style>0.508 above<=0.024
+0.006 others<=20.5 signed<=1.5 closes<=1e-35 carry<=0.0225
+0.006 twin<=1e-35 signed<=1e-35 others<=2.5 words>3.5
-0.006 unlike>0.421 carry>0.127 runbelow>3.5
-0.006 unlike>0.421 carry<=0.127 below<=1e-35
-0.006 others>20.5 carry<=0.285
+0.006 runbelow>1.5 below>0.178 signed<=1e-35 unlike>0.0916 carry>0.0716
-0.006 names<=1.5 near<=0.716 late<=0.304
-0.006 words<=14.5 twin<=1e-35 above<=0.648 own<=0.528 below<=0.168
-0.006 carry>1e-35 leadtail>0.0668 below>0.178 words<=4.5
+0.006 words<=18.5 twin<=1e-35 own<=0.824 below>0.178 ownsupport>0.252
-0.006 closes<=1e-35 leadtail>0.116 others>1.5 keyhead<=0.213 below<=0.0779
+0.006 own<=0.528 unlike>0.273 per>0.223
+0.006 own<=0.528 unlike<=0.273 late>0.167 above>0.53
+0.006 own<=0.528 unlike<=0.273 late<=0.167
+0.005 ownsupport>0.126 own<=0.487 late<=0.336 closes<=1e-35
+0.005 closes<=1e-35 keyhead>0.0546 leadtail>0.195 below>0.285
+0.005 below>0.178 signed<=1e-35 twin<=1e-35 others>2.5
+0.005 below<=0.178 closes>1e-35
-0.005 closes<=1e-35 signed<=1e-35 leadtail>0.095 ownsupport>0.186 capsdiff>0.544
-0.005 unlike>1e-35 signed<=1e-35 width>16.5 local>-7.86 lines>1.5
-0.005 twin<=1e-35 capsdiff>0.1 local>-7.86 above<=0.376
-0.005 twin<=1e-35 capsdiff<=0.1 words<=3.5
-0.005 own>0.528 runbelow>5.5
-0.005 own<=0.528 unlike>0.273 per<=0.223
-0.005 others<=19.5 signed<=1e-35 carry>0.0225 leadtail>0.195 below<=0.485
+0.005 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead<=0.218
+0.005 others<=94.5 signed<=1e-35 width>16.5 carry<=0.0539
-0.005 words<=14.5 twin<=1e-35 signed<=1e-35 own<=0.487 ownsupport>0.239
+0.005 ownsupport>0.126 late>0.473 own>0.316
-0.005 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow>1.5 leans>1e-35
""")

BORDER = Table(-3.000, 1.152, -3.284, """
+1.638 peak>-0.523 mixed<=0.114 steady>2.83 leadtail>0.123
+1.125 peak>-0.523 mixed<=0.114 steady>2.83 leadtail<=0.123
-0.820 keytail<=1e-35 signed<=1e-35
+0.757 peak>-2.15 closes>1e-35
+0.700 peak>-0.523 mixed<=0.114 steady<=2.83
-0.648 keytail>2.62e+03
+0.643 closes>1e-35 second<=0.77
+0.550 keytail<=1e-35 signed>1e-35
+0.420 peak>-2.5 subjects<=0.222 closes>1e-35
-0.396 usual<=1e-35
+0.388 peak>-2.15 closes<=1e-35 subjects<=0.192 leadtail>0.158 mixed<=1e-35
+0.357 closes>1e-35 second>1.07
+0.345 subjects<=0.182 leadtail>0.142 mixed<=0.0316 closes>1e-35
+0.332 local>46 closes>1e-35
+0.330 peak>-0.523 mixed>0.114
+0.330 peak<=-0.523 closes>1e-35
+0.298 cross<=0.351 leadtail>0.142 closes>1e-35
+0.288 keytail<=7.5 signed>1e-35
-0.284 keyhead>0.551
+0.268 peak>-2.5 subjects<=0.222 closes<=1e-35 leadtail>0.158 mixed<=0.245
+0.266 subjects<=0.233 mixed<=0.175 leadtail>0.0991 closes>1e-35
+0.264 peak>-2.15 closes<=1e-35 subjects<=0.192 leadtail>0.158 mixed>1e-35
-0.256 closes<=1e-35 subjects>0.748
-0.248 crossz>-2.85
+0.243 second>1.22 crossz<=-6.01 mixed<=0.618 keyhead<=0.0914
-0.241 last>0.459
-0.241 second<=1e-35 leadtail<=0.4 carry>1e-35 signed<=1e-35
-0.233 last>0.49
+0.233 most<=0.25 leadtail>0.188 closes>1e-35
-0.231 bylines<=1e-35 keyhead>0.551
+0.228 bylines>8.5 most<=0.25
+0.222 subjects<=0.182 leadtail>0.142 mixed<=0.0316 closes<=1e-35
+0.214 linked<=0.116 leadtail>0.154 closes>1e-35
-0.212 second<=1.22 margin<=-65.2
+0.207 subjects<=0.303 mixed<=0.245 closes>1e-35
+0.197 peak>-2.5 subjects<=0.222 closes<=1e-35 leadtail>0.158 mixed>0.245
-0.195 keytail<=7.5
+0.192 cross<=0.351 leadtail>0.142 closes<=1e-35 mixed<=1e-35
+0.192 peak>-2.15 closes<=1e-35 subjects<=0.192 leadtail<=0.158
+0.190 local>3.84 leadtail>0.188 last<=0.151 closes>1e-35
+0.186 most<=0.378 leadtail>0.0991 closes>1e-35
+0.182 keytail<=2.62e+03 bylines>8.5 most<=0.25
+0.182 subjects<=0.182 leadtail>0.142 mixed>0.0316 closes>1e-35
+0.181 keytail<=12.5 signed>1e-35
-0.179 keytail<=7.5 signed<=1e-35
-0.175 linked>0.261
+0.174 cross<=0.397 closes>1e-35
+0.172 keytail>7.5 keytail<=416 closes>1e-35
+0.172 closes>1e-35 keytail<=239
+0.171 subjects<=0.233 mixed<=0.175 leadtail>0.0991 closes<=1e-35 last<=0.151
-0.169 second<=1.22 peak<=-22.5
+0.169 local>24.1 usual>0.626
+0.166 carry<=0.171 crossz<=-3.75 mixed<=0.0598 closes>1e-35
-0.165 keytail>416 second<=0.924 leadtail<=0.613 mixed>0.0526
+0.160 local>3.84 closes>1e-35
+0.158 subjects<=0.392 leadtail>0.0991 mixed<=0.0316 closes>1e-35
+0.156 most<=0.25 leadtail>0.188 closes<=1e-35 last<=0.151 bylines<=1e-35
+0.154 keytail<=161 local>125 last<=0.0296
-0.154 local<=24.1 peak<=-19.6 second<=1.5
-0.152 most>0.378 leadtail<=0.408
+0.151 keytail<=27.5 signed>1e-35
+0.149 peak>-2.5 subjects<=0.222 closes<=1e-35 leadtail<=0.158
+0.146 keytail<=2.62e+03 keytail>1.12e+03 usual>0.235 margin>-51.1
+0.144 subjects<=0.392 leadtail>0.0718 mixed<=0.0316 closes>1e-35
-0.142 crossz>-3.33 closes<=1e-35
-0.139 second<=2.62 local<=-4.78
-0.139 subjects>0.392 closes<=1e-35
-0.139 second<=0.188 keytail>16.5 keytail<=70.5 carry>0.167
-0.139 local<=24.1 carrytail>0.122 leadtail<=0.357
-0.137 bylines>1.5
+0.137 crossz<=-3.33 most<=0.294 closes>1e-35
+0.136 second<=1e-35 leadtail>0.4 keytail<=149 keytail>52.5 leans<=1e-35
+0.135 linked<=0.116 leadtail>0.154 closes<=1e-35 last<=0.151 bylines<=1e-35
-0.133 subjects>0.466 closes<=1e-35
+0.133 local>4.46 closes>1e-35
-0.131 keytail<=374 bylines<=8.5 bylines>2.5 peak<=1.57
+0.131 peak<=-0.523 closes<=1e-35 most<=0.143 leadtail>0.146
-0.130 leans>1e-35 local<=9.89
-0.130 keytail<=12.5 signed<=1e-35
-0.129 leans>1e-35 local<=5.67
+0.127 subjects<=0.233 mixed<=0.175 leadtail>0.0991 closes<=1e-35 last>0.151
+0.126 subjects<=0.303 mixed<=0.245 closes<=1e-35 leadtail>0.261 bylines<=1e-35
-0.125 keytail<=1e-35
-0.124 second<=0.188 keytail>143
+0.123 local>24.1 mixed<=-0.00929
+0.123 carrytail<=0.0949 leadtail>0.0757 closes>1e-35
-0.122 bylines<=8.5 bylines>2.5 keytail<=374 peak<=1.57
+0.122 subjects<=0.182 leadtail>0.142 mixed>0.0316 closes<=1e-35
+0.121 local>3.84 leadtail>0.188 last<=0.151 closes<=1e-35 bylines<=1e-35 mixed<=0.293
-0.121 closes<=1e-35 crossz>-3.83 local<=2.89 second<=2.51
+0.120 leans<=1e-35 second>1.26 mixed<=0.0316 keytail<=244 leadtail>0.387
+0.119 crossz<=-3.33 last<=0.174 closes>1e-35
+0.117 leadtail>0.0718 last<=0.151 closes>1e-35
+0.117 second>1.22 crossz<=-5.15 mixed<=0.604 keytail<=155 carry<=0.0674
+0.117 subjects<=0.466 leadtail>0.0718 mixed<=0.16 closes>1e-35
+0.116 keytail>416 second<=0.924 leadtail>0.613 second>0.88
+0.114 most<=0.25 leadtail>0.188 closes<=1e-35 last<=0.151 bylines>1e-35
-0.113 keytail<=2.62e+03 keytail>926 leadtail<=0.452 mixed>0.00886 second>0.981
-0.113 bylines<=1.5 usual<=1e-35
+0.113 second>1.26 second<=1.29 linked<=0.0786 keytail<=244 mixed<=0.706
+0.111 last<=0.459 keytail>12.5 keytail<=416 leadtail>0.512 second>1.58
+0.111 cross<=0.351 leadtail>0.142 closes<=1e-35 mixed>1e-35
-0.110 second<=0.188 keytail<=64.5 carry>0.0804
-0.108 carry>0.761
-0.108 local<=46 keytail>280 mixed>0.0165 peak<=2.04
-0.107 keytail<=2.62e+03 keytail>1.12e+03 usual<=0.235
-0.105 second<=0.188 keytail<=16.5 signed<=1e-35
+0.104 subjects<=0.564 leadtail>0.0606 closes>1e-35 keytail<=239
+0.103 closes>1e-35 second>2.27
+0.103 keytail<=2.62e+03 keytail>926 leadtail>0.452 steady>545
+0.103 carry<=0.171 crossz<=-3.75 mixed<=0.0598 closes<=1e-35 bylines<=1e-35
+0.103 linked<=0.184 leadtail>0.265 bylines<=1e-35 keytail<=332 closes>1e-35
+0.102 carry<=0.761 bylines>8.5 most<=0.25
-0.101 second<=0.188 leadtail<=0.279 carry>1e-35
+0.101 subjects<=0.466 leadtail>0.0718 mixed<=1e-35 closes>1e-35
+0.101 second>1.22 leadtail>0.445 mixed<=-0.41
+0.101 usual>1e-35 second<=1.48 mixed<=0.667 keyhead<=0.0271 second>1.01 carry<=0.0247 margin>-6.62
-0.101 keytail>1e-35 keytail<=79.5 signed<=1e-35 carry>0.0477 leans>1e-35
-0.101 keytail<=455 second<=2.62 keyhead>0.551
+0.100 subjects<=0.727 keytail<=40.5 signed>1e-35
+0.100 crossz<=-3.33 last<=0.189 mixed<=0.253 closes>1e-35
+0.098 keytail>1e-35 keytail<=155 signed>1e-35
+0.098 crossz<=-2.85 most<=0.311 closes>1e-35
+0.098 linked<=0.116 leadtail>0.154 closes<=1e-35 last<=0.151 bylines>1e-35
+0.098 subjects<=0.392 leadtail>0.0991 mixed<=0.0316 closes<=1e-35 leans<=1e-35
+0.097 linked<=0.277 leadtail>0.654 second>1.98
-0.096 second<=1e-35 leadtail<=0.4 carry>1e-35 signed>1e-35
-0.095 keytail>416
+0.094 cross<=0.397 closes<=1e-35 peak>2.04 keytail>16.5
+0.094 crossz<=-2.85 most<=0.378 bylines<=1e-35 carrytail<=0.0382 second>1.01 keyhead<=0.0625
+0.093 crossz<=-2.85 carry<=0.177 bylines<=1e-35 leadtail>0.0564 carrytail<=0.0382 second>1.01
+0.093 peak>-2.15 closes<=1e-35 subjects>0.192
+0.093 peak<=-2.15 closes>1e-35
+0.092 bylines<=1e-35 keyhead<=0.551 second>1.48 leadtail>0.387
+0.092 local>46 second>1
+0.092 leans<=1e-35 second>1.26 leadtail>0.245 mixed<=-0.118
+0.089 keyhead<=0.0271 second<=1.48 mixed<=0.492 crossz<=-4.73 second>1.23
+0.089 local>24.1 usual<=0.626 leadtail>0.996
-0.089 second>2.62 keytail>374
+0.089 second>1.22 crossz<=-6.01 mixed<=0.618 keyhead>0.0914
+0.088 second<=2.62 keyhead<=0.078 bylines>1e-35 local>9.89 mixed<=-0.0185 keytail>137
+0.088 crossz<=-3.33 most<=0.294 closes<=1e-35 mixed<=-1e-35 subjects<=0.086
-0.088 local<=3.84 mixed>0.0165
+0.087 subjects<=0.233 mixed<=0.175 leadtail<=0.0991
-0.087 local<=46 keytail<=70.5 subjects>0.152
-0.087 keytail>7.5 keytail<=416 closes<=1e-35 subjects>0.564
+0.086 local>3.55 leadtail>0.0991 closes>1e-35
+0.086 subjects<=0.392 leadtail>0.0718 mixed<=0.0316 closes<=1e-35 leans<=1e-35
+0.086 subjects<=0.303 mixed<=0.245 closes<=1e-35 leadtail>0.261 bylines>1e-35
-0.086 second>1.22 crossz>-6.01 keytail>244 steady<=11.2
+0.086 local>3.84 closes<=1e-35 leadtail>0.188 last<=0.151 bylines<=1e-35
+0.086 most<=0.25 leadtail>0.188 closes<=1e-35 last>0.151
-0.086 peak<=-2.15 closes<=1e-35 most>0.157
+0.085 leans<=1e-35 second>1.26 leadtail>0.245 mixed<=0.114
-0.085 local<=4.46 leadtail<=0.279
+0.085 second>2.62 keytail<=374 leans<=1e-35 keytail>85.5 leadtail>0.154
+0.084 local>46
-0.084 keytail>152 leadtail<=0.0412
+0.084 subjects<=0.579 leadtail>0.0564 mixed<=0.0165 second>1.23 leans<=1e-35
-0.084 peak<=-0.523 closes<=1e-35 most>0.143
+0.083 usual>1e-35 second<=1.48 mixed<=0.667 second>1.01 last<=0.0389 keytail<=131 carry<=0.0706
-0.082 second<=2.62 keyhead>0.551
+0.082 local>24.1 usual>0.626 second<=0.981
+0.082 keytail<=2.62e+03 bylines<=8.5 bylines>2.5 keytail>374 last<=0.119
-0.082 peak<=-2.5 most>0.138 closes<=1e-35
-0.082 bylines<=8.5 bylines>2.5 keytail>374 last>0.119 local<=37.5
+0.081 keytail<=455 second>2.62 keytail>73.5
+0.081 keyhead<=0.551 second>1.48 leadtail>0.429 mixed<=-0.41
+0.081 leadtail>0.0718 last<=0.151 closes<=1e-35 bylines<=1e-35 crossz<=-3.58 carrytail<=0.0382
-0.081 second<=0.188 leadtail<=0.4 carry>0.0804 keytail<=70.5
-0.081 subjects>0.303 closes<=1e-35 peak<=3.25
-0.081 subjects>0.182 peak<=3.92 closes<=1e-35
-0.080 most>0.25 peak<=-1.79
+0.080 keytail>85.5 second>2.62 keytail<=355 leadtail>0.15
+0.080 local>3.84 leadtail>0.188 last<=0.151 closes<=1e-35 bylines>1e-35
+0.080 local>3.84 leadtail>0.188 last<=0.151 closes<=1e-35 bylines<=1e-35 mixed>0.293
-0.080 local<=3.55 mixed>0.0165
+0.079 crossz<=-2.85 last<=0.223 closes>1e-35
+0.079 keytail>416 second<=0.924 leadtail>0.796 second>0.844
-0.079 keytail<=2.62e+03 local<=125 mixed>0.492 margin<=-56.5
+0.079 keytail>1e-35 second>2.62 steady>0.972 second<=3.52 peak>-20.1
+0.079 subjects<=0.572 mixed<=0.253 closes>1e-35
-0.079 cross>0.351 peak<=-1.45 closes<=1e-35
-0.078 carry>0.171 leadtail<=0.357
+0.078 crossz<=-2.85 carry<=0.204 mixed<=0.206 closes>1e-35
+0.078 bylines<=1e-35 keyhead<=0.551 second>1.5 leadtail>0.387
-0.078 second<=1.48 subjects>0.879
+0.078 keytail>416 second>0.924 carrytail<=0.0382 keyhead<=0.166
+0.078 keytail>113 mixed<=-0.078 second>1.01 keytail<=227
-0.078 bylines>8.5 most>0.25
+0.077 second<=2.62 local>-4.78 mixed<=-0.257 second>2.03 keytail<=235
+0.077 closes>1e-35 second>1.23
-0.077 keytail<=2.62e+03 keytail>926 margin<=-34.2 keyhead>0.144
+0.077 linked<=0.261 leadtail>0.0451 bylines<=1e-35 keytail<=332 closes>1e-35
+0.077 keyhead<=0.551 second>2.21 keytail>73.5 per>0.0894 keytail<=235 crossz<=-2.13
+0.077 carrytail<=0.0949 leadtail>0.0757 closes<=1e-35 mixed<=1e-35 steady>-0.665
-0.076 last>0.329 peak<=-5.45
+0.076 bylines<=8.5 bylines>2.5 keytail>374 last<=0.119
+0.076 local>24.1 second<=1 leadtail>0.996
+0.076 carry<=0.171 crossz<=-3.75 mixed<=0.0598 closes<=1e-35 bylines>1e-35
+0.076 closes>1e-35 second>1.33 local>14.4
-0.076 bylines<=1.5 keytail<=1e-35 signed<=1e-35
-0.076 subjects>0.233 leadtail<=0.408
+0.075 subjects<=0.466 leadtail>0.0718 mixed<=1e-35 closes<=1e-35 second>1.04
-0.075 local<=24.1 peak<=-19.1 second<=1.5 most>0.0925
-0.075 leans>1e-35 local<=5.67 linked>0.0627
+0.075 keyhead<=0.551 second>1.48 mixed<=0.0165 keytail<=235 leadtail>0.184
-0.075 linked>0.116 margin<=7.2 closes<=1e-35
-0.075 local<=2.27 mixed>0.00886
+0.075 keytail<=110 local>125 last<=0.0389
+0.075 crossz<=-3.33 last<=0.174 closes<=1e-35 mixed<=0.253 bylines<=1e-35 leadtail>0.0718
+0.075 local>4.46 closes<=1e-35 subjects<=0.131 mixed<=-1e-35
-0.074 leadtail<=0.0564 carrytail>0.0398
+0.074 linked<=0.261 leadtail>0.445 second>1.23
+0.074 usual>1e-35 second>1.63 keytail>119 leadtail>0.123 keyhead<=0.343 keytail<=184
-0.074 last>0.303 carry>0.107
+0.074 leadtail>0.0564 last<=0.189 closes>1e-35
-0.074 linked>0.184 local<=11
+0.073 bylines<=1.5 keytail>1e-35 keyhead<=0.433 second>1.23 mixed<=-0.468
+0.073 second>1.04 margin>-5.99 steady>6.27
+0.073 second<=1.22 peak>-22.5 keytail<=7.5 signed>1e-35
+0.072 linked<=0.116 leadtail>0.154 closes<=1e-35 last>0.151
+0.072 last<=0.459 second>1.22 mixed<=0.0316 keyhead<=0.163
+0.072 subjects<=0.579 leadtail>0.0564 mixed<=0.0165 second<=1.23 closes>1e-35
+0.072 leans<=1e-35 mixed<=0.175 closes>1e-35
+0.072 keytail<=2.62e+03 keytail>926 margin>-34.2 leadtail>0.452 steady>545
+0.072 local>5.34 carrytail<=0.0382 subjects<=0.0963 second>1.01
-0.071 cross>0.397 leadtail<=0.298
+0.071 closes>1e-35 second<=0.88 linked<=0.107
+0.071 most<=0.378 leadtail>0.0991 closes<=1e-35 mixed<=-0.078 steady>0.331
-0.071 local<=3.84
-0.071 carrytail>0.0949 local<=9.89
-0.070 local<=24.1 peak<=-19.1 second<=1.5
+0.070 second>2.62 keytail<=355 keytail>73.5
-0.070 closes<=1e-35 linked>0.158 leadtail<=0.415
+0.070 linked<=0.261 leadtail>0.0606 bylines<=1e-35 leans<=1e-35 closes>1e-35
+0.070 subjects<=0.736 bylines<=1e-35 leadtail>0.0451 keytail<=223 closes>1e-35
+0.070 subjects<=0.466 leadtail>0.0718 mixed<=0.16 closes<=1e-35 local>24.1
-0.069 keytail>416 second>0.924 carrytail>0.0382
-0.069 second>2.62 local<=8.96 mixed>0.276
+0.069 last<=0.459 leans<=1e-35 second>1.38 leadtail>0.394
-0.069 keytail>455 leadtail<=0.654 mixed>0.0526 second<=1.03 keytail<=926
-0.069 crossz>-3.33 leadtail<=0.289
+0.069 last<=0.303 leadtail>0.0606 leans<=1e-35 closes>1e-35
-0.068 closes<=1e-35 bylines<=1e-35 steady<=-1 leadtail<=0.274
+0.068 local>2.27 crossz<=-3.33 mixed<=0.0598 second<=1.23 closes>1e-35
+0.068 keytail<=12.5 second<=2.62 keyhead<=0.551 signed>1e-35
+0.067 subjects<=0.727 keytail<=416 keytail>40.5 mixed<=-0.078 second>1.02
-0.067 bylines<=1.5 second>1.23 leans>1e-35 local<=9.89
+0.067 closes>1e-35 keytail>239
+0.067 crossz<=-2.85 most<=0.311 closes<=1e-35 leadtail>0.265 mixed<=-0.078
+0.066 local>2.27 crossz<=-3.33 mixed<=0.0598 second>1.23
+0.066 subjects<=0.392 leadtail>0.0991 mixed>0.0316 closes>1e-35
+0.066 subjects<=0.392 leadtail>0.0991 mixed<=0.0316 closes<=1e-35 leans>1e-35
-0.066 local<=46 keytail<=37.5 subjects>0.152
+0.066 keytail<=2.62e+03 local>46 closes>1e-35
+0.065 mixed<=0.293 leadtail>0.654 keytail<=304 second>0.974
+0.065 keyhead<=0.0889 mixed<=0.293 second<=2.03 crossz<=-4.73 second>1.23
+0.064 keytail>7.5 keytail<=416 closes<=1e-35 subjects<=0.564 bylines<=1e-35 leadtail>0.501
-0.064 leadtail<=0.0718
-0.064 crossz>-2.85 signed<=1e-35
+0.063 last<=0.49 second<=2.62 local>23.5 usual>0.626
+0.063 usual>1e-35 second>2.62 keytail<=374 leans<=1e-35 keytail>73.5
-0.063 keytail>7.5 keytail<=416 closes<=1e-35 steady<=-0.665 leadtail<=0.368
-0.063 closes<=1e-35 local<=0.663
-0.063 subjects>0.564
-0.063 local<=46 keytail>231 second>0.863 second<=1.33 peak<=-18.6
-0.063 mixed>0.293 keytail>191 leadtail<=0.381
+0.062 second<=0.188 keytail<=46.5 carry<=0.0804 keytail>16.5 mixed<=-0.257
+0.061 second<=1 leadtail>0.91
-0.061 bylines<=1.5 leadtail<=0.394 keytail<=207 second<=1e-35 carry>1e-35
+0.061 keytail>416 second>1.33 crossz<=-6.08 last<=0.223
+0.061 second>2.62 second<=2.84 leadtail>0.184
-0.061 leans>1e-35 local>5.67 crossz>-4.36
+0.061 keytail>7.5 keytail<=27.5 signed>1e-35
+0.061 crossz<=-3.33 last<=0.189 mixed<=0.253 closes<=1e-35 carrytail<=0.0382
+0.061 leans<=1e-35 second>1.26 mixed<=0.706 keyhead<=0.0941
+0.061 peak>-2.5 subjects>0.222
+0.061 peak<=-2.5 most<=0.138
-0.060 subjects>0.727
+0.060 keyhead<=0.551 mixed<=0.492 second<=1 leadtail>0.91 local>22
-0.060 second<=0.188 keytail>143 local<=13.6
+0.060 keytail<=926 keytail>455 leadtail>0.91 steady>115
-0.059 local<=24.1 keytail>235 mixed>0.245
-0.059 subjects>0.572
-0.059 local<=3.84 mixed<=0.0165 leadtail<=0.279
-0.059 local<=5.34 leadtail<=0.4
+0.059 bylines<=1.5 keytail<=1e-35 signed>1e-35
+0.059 second<=0.188 keytail<=46.5 carry<=0.0804 mixed<=-0.257 keytail>16.5
+0.059 second<=-1e-35 leadtail>0.4 keytail<=143 peak>-0.241
-0.058 closes<=1e-35 subjects>0.086 leadtail<=0.265
+0.058 second<=2.62 keyhead<=0.551 mixed<=-0.257 second>2.03
+0.058 keytail>455 leadtail>0.91 margin>7.2
+0.058 closes>1e-35 second>0.77 second<=1.07
+0.058 keytail>12.5 last<=0.329 leans<=1e-35 closes>1e-35
-0.058 second<=1e-35 leadtail<=0.279 last>1e-35
+0.058 keytail>7.5 keytail<=191 cross<=1e-35
+0.058 subjects<=0.392 leadtail>0.0718 mixed>0.0316 closes>1e-35
+0.058 subjects<=0.392 leadtail>0.0718 mixed<=0.0316 closes<=1e-35 leans>1e-35
+0.058 second<=1e-35 leadtail>0.4 keytail<=149
-0.058 keytail<=2.62e+03 bylines<=8.5 bylines>2.5 keytail>374 last>0.119
-0.057 keytail>191 mixed>0.315 leadtail<=0.429
-0.057 local<=46 keytail<=12.5 bylines>1e-35 second<=1.46
+0.057 keytail<=1.12e+03 bylines>8.5 most<=0.275
+0.057 keytail>332 steady>52.2 second>1.33
+0.057 second>2.62 local>8.96 peak>-72.6
-0.056 local<=46 keytail<=231 bylines>1e-35 second>1.46
-0.056 local<=24.1 keytail<=235 crossz>-2.27
-0.056 keytail<=191 carrytail>1e-35 bylines>1e-35 subjects>0.136 leadtail<=0.438
-0.056 local<=46 keytail>191 second<=0.188
+0.056 subjects<=0.303 mixed<=0.245 closes<=1e-35 leadtail<=0.261
+0.056 keytail<=926 bylines>11.5 second>0.924
-0.056 leadtail<=0.438 local<=9.89 carry>0.197
+0.056 keytail>1e-35 keytail<=191 cross<=1e-35
+0.056 last<=0.49 second>2.62 keytail>73.5 keytail<=332 leans<=1e-35
-0.056 keytail>1e-35 keytail<=223 closes<=1e-35 subjects>0.748
-0.056 keyhead<=0.551 second<=1.48 peak<=-21
+0.056 keytail>1e-35 keytail<=27.5 signed>1e-35
-0.056 keytail<=2.62e+03 bylines>8.5 most>0.25
+0.056 crossz<=-2.85 carry<=0.177 bylines<=1e-35 leadtail>0.0564 carrytail<=0.0382 second<=1.01
-0.056 keytail<=1.12e+03 linked>0.297 last>0.101
+0.055 bylines<=1.5 second>1 local>74.9
+0.055 keyhead<=0.551 keytail<=304 keytail>298 per>0.445
-0.055 leans>1e-35 crossz>-5.08 keyhead>0.0328
+0.055 closes>1e-35 second>1.07 bylines<=1e-35
+0.055 second<=0.188 keytail<=16.5 signed>1e-35
-0.055 keytail<=7.5 signed<=1e-35 second<=1.33
+0.055 second>2.62 keytail<=374 leans<=1e-35 per>0.0894
-0.055 keytail>12.5 last>0.329
+0.054 subjects<=0.466 leadtail>0.394 mixed<=0.16 closes<=1e-35 local<=24.1
+0.054 bylines<=1e-35 keyhead<=0.551 second>1.5 leadtail>0.184
-0.054 keytail<=7.5 signed<=1e-35 second<=0.491
-0.054 subjects>0.736
+0.054 last<=0.49 keytail>191 local>52.5 leadtail>0.667
-0.054 subjects>0.579
+0.054 second>1 margin>-5.99 carry<=0.0706
+0.054 bylines>1e-35 local>9.89 mixed<=-0.0185 keytail>137
-0.053 keytail<=416 keytail>7.5 closes<=1e-35 subjects>0.736
+0.053 second>2.62 keytail>73.5 keytail<=374 leans<=1e-35 per>0.0894
+0.053 crossz<=-2.85 carry<=0.204 mixed<=0.206 closes<=1e-35 second>1.23
+0.053 last<=0.49 local>46 closes>1e-35
-0.053 local<=46 keytail>155 mixed>0.4 leadtail<=0.381
+0.053 usual>1e-35 second>1.5 leadtail>0.184 keytail>82.5 keytail<=184
+0.053 usual>1e-35 second>1.48 bylines>1e-35 per>0.691
+0.053 cross>0.351 peak>-1.45 subjects<=0.392
+0.053 cross<=0.351 leadtail<=0.142
+0.053 second<=0.188 keytail<=143 keytail>64.5
-0.053 local<=4.46 leadtail>0.279 linked>0.167
-0.053 keytail>7.5 mixed>-0.257 usual<=1e-35
-0.053 closes<=1e-35 local<=0.663 peak<=4.65 second<=1.58
+0.052 keytail<=455 second>2.62
+0.052 subjects<=0.564 leadtail>0.0606 closes>1e-35 keytail>239
+0.052 keyhead<=0.551 second>1.48 leadtail>0.429
+0.052 crossz<=-3.33 most<=0.294 closes<=1e-35 mixed>-1e-35 second<=0.896
+0.052 crossz<=-3.33 most<=0.294 closes<=1e-35 mixed<=-1e-35 subjects>0.086
+0.052 cross<=0.397 closes<=1e-35 peak>2.04 keytail<=16.5
+0.052 cross<=0.397 closes<=1e-35 peak<=2.04 carrytail<=0.0382
+0.052 keytail<=2.62e+03 keytail>926 margin>-34.2
+0.052 keytail<=1.12e+03 linked<=0.297 bylines>11.5
+0.052 linked<=0.261 leadtail>0.0451 second<=1.23 keytail<=223 closes>1e-35
+0.052 crossz<=-2.85 last<=0.223 closes<=1e-35 bylines<=1e-35 leadtail>0.158 leans<=1e-35 mixed<=-0.103
+0.051 keytail>1e-35 keytail<=416 second>2.62
+0.051 local>3.84 closes<=1e-35 leadtail>0.188 last<=0.151 bylines>1e-35
+0.051 keytail>416 second<=0.924 steady>23.4 leadtail>0.796
+0.051 keytail>332 steady>5.45 second>0.798 second<=1.01 leadtail>0.91
-0.051 local<=46 keytail<=235 bylines<=1e-35 usual<=1e-35
-0.051 local<=46 keytail>280 mixed>0.0165 peak<=1.14
+0.050 carrytail<=0.0949 leadtail>0.0757 closes<=1e-35 mixed<=1e-35 steady<=-0.665
-0.050 keytail>455
-0.050 second>2.62 keytail<=374 leans>1e-35
-0.050 second<=0.188 keytail<=64.5 carry<=0.0804 keytail>46.5
-0.050 local<=46 carrytail>0.0482 leadtail<=0.357 carry>0.111
-0.050 bylines>2.5 bylines<=8.5 mixed>0.269
+0.050 subjects<=0.572 mixed<=0.253 closes<=1e-35 leadtail>0.357 keytail<=254
+0.050 keytail>7.5 mixed<=-0.257 closes>1e-35
-0.050 second>1 margin<=-5.99 local<=74.9 mixed>0.667 second<=1.43
-0.050 local<=3.55 mixed<=0.0165 leadtail<=0.279
+0.050 usual>1e-35 second>1.5 bylines>1e-35 per>0.691
+0.050 subjects>0.182 peak>3.92
+0.050 subjects<=0.182 leadtail<=0.142
+0.050 keytail<=2.62e+03 keytail>1e-35 second>2.62 local>8.96
+0.049 keyhead<=0.433 second>1.23 mixed<=0.0526
+0.049 last<=0.49 second>1 local>49.2
-0.049 keytail>7.5 mixed>-0.078 local<=0.663
+0.049 leadtail>0.0718 last<=0.151 closes<=1e-35 bylines<=1e-35 crossz<=-3.58 carrytail>0.0382
+0.049 usual>1e-35 second>1.5 leadtail>0.184 keytail>184 steady>15
+0.049 closes>1e-35 local>35.9
-0.049 leans>1e-35 subjects>1e-35
+0.049 second>2.62
-0.049 closes<=1e-35 crossz>-3.83 leadtail<=0.279 carry>0.0477
+0.049 local>24.1 leadtail>0.996
+0.049 leadtail>0.0564 last<=0.189 closes<=1e-35 bylines<=1e-35 steady>-0.665 mixed<=-0.078
-0.049 closes<=1e-35 subjects>0.748 second<=1.58 keytail<=211
+0.049 second<=0.188 leadtail>0.279 leans<=1e-35 keytail<=143 carry<=0.177
+0.049 carry<=0.761 bylines>8.5 cross<=0.27
+0.049 second>1.22 crossz<=-6.01 mixed>0.618
-0.049 local<=46 keytail>231 second<=0.863 crossz>-4.8
-0.049 crossz>-2.27
-0.049 keytail<=455 keytail>1e-35 closes<=1e-35 subjects>0.748
+0.049 keytail>1e-35 second>1.5 leadtail>0.474
+0.049 second<=1e-35 leadtail>0.279 peak>4.65 keytail<=158
+0.049 last<=0.459 second>1.23 leadtail>0.27
+0.048 second<=1e-35 leadtail>0.4 keytail<=149 peak>-0.241
-0.048 keytail<=2.62e+03 bylines<=8.5 bylines>2.5 mixed>0.269
+0.048 subjects<=0.564 leadtail>0.0606 closes<=1e-35 mixed<=1e-35 leans<=1e-35
+0.048 keytail<=2.62e+03 local>125 mixed<=-0.00929
-0.048 bylines<=1.5 second<=1.23 peak<=-11.9
+0.048 second<=2.62 mixed<=-0.257 second>2.03
+0.047 second>1.48 bylines>1e-35 per>0.691
+0.047 closes>1e-35 second>1.22
-0.047 closes<=1e-35 local<=0.663 leadtail<=0.279
+0.047 keytail<=1.12e+03 linked<=0.342 bylines>11.5
+0.047 crossz<=-3.33 last<=0.189 mixed<=0.253 closes<=1e-35 carrytail>0.0382 leadtail>0.459
-0.047 closes<=1e-35 crossz>-3.83 local<=2.89 second>2.51
-0.047 keytail<=416 closes<=1e-35 crossz>-2.27
+0.047 keytail<=2.62e+03 local>125 keytail>161 mixed<=-0.00929
+0.047 second>1.22 crossz<=-6.01 mixed<=0.618 keyhead<=0.0889
-0.047 keytail<=455 keytail>12.5 leadtail<=0.245 subjects>0.147
+0.047 usual>1e-35 second>1.77 keytail>101 leans<=1e-35 keytail<=364 leadtail>0.123
-0.047 linked<=0.261 leadtail<=0.0451
+0.047 carry<=0.171 crossz<=-3.75 mixed>0.0598
+0.047 second>1.48 bylines<=1e-35 closes>1e-35
+0.046 local>3.84 leadtail>0.188 last>0.151
+0.046 local>3.84 leadtail<=0.188 carrytail<=0.035
+0.046 local>3.55 leadtail>0.0991 closes<=1e-35 mixed<=-1e-35
-0.046 bylines>1e-35
+0.046 second<=0.188 leadtail>0.279 carry<=0.0934 keytail<=143
+0.046 keytail>1e-35 keytail<=223 closes>1e-35
+0.046 keytail<=2.62e+03 local>125 keytail>110 mixed<=-0.00929
+0.046 last<=0.303 leadtail>0.0606 leans<=1e-35 closes<=1e-35 mixed<=-0.078 steady>-0.343
+0.046 leans<=1e-35 mixed<=0.175 closes<=1e-35 leadtail>0.466 keytail<=275
+0.046 linked<=0.184 leadtail>0.265 bylines<=1e-35 keytail<=332 closes<=1e-35
-0.045 leadtail<=0.245 keytail<=207 subjects>0.147
-0.045 second<=1.22 peak<=-11.9
+0.045 keyhead<=0.551 mixed<=0.293 second>2.03
+0.045 leadtail>0.654 mixed<=0.253
-0.045 last>0.49 peak<=-3.22
-0.044 keytail>332 steady<=5.45
+0.044 closes>1e-35 second<=0.77 leadtail>0.279
+0.044 leans<=1e-35 second>1.41 crossz<=-5.94
+0.044 second>2.62 local>8.96
-0.044 linked>0.277
+0.044 linked<=0.261 leadtail>0.0451 second>1.23 leadtail<=0.445 last<=0.111
+0.044 subjects<=0.736 bylines<=1e-35 leadtail>0.0451 keytail>223 local>52.5
-0.044 closes<=1e-35 subjects<=0.748 bylines>1e-35 peak<=4.65
-0.044 most>0.378 leadtail>0.408 last>0.324
+0.043 usual>1e-35 second>1.5 margin>-7.85
+0.043 local>46 closes<=1e-35 second>1
+0.043 second>2.62 local<=8.96 mixed<=0.276 leans<=1e-35
+0.043 carry<=0.761 bylines<=8.5 bylines>2.5 local>37.5 keytail>468
+0.043 keytail<=416 keytail>7.5 closes>1e-35
+0.043 most<=0.378 leadtail>0.0991 closes<=1e-35 bylines<=1e-35 last<=0.189
-0.043 keytail<=1.12e+03 bylines<=8.5 bylines>4.5
-0.042 keytail>1e-35 second<=1.5 local<=0.663
+0.042 keytail>1e-35 keytail<=332 closes>1e-35
+0.042 most<=0.378 leadtail>0.0991 closes<=1e-35 mixed>-0.078 local>23.5
+0.042 most<=0.378 leadtail>0.0991 closes<=1e-35 mixed<=-0.078 steady<=0.331
-0.042 keytail<=191 signed<=1e-35 leadtail<=0.211 subjects>0.147
-0.042 keytail>1e-35 usual<=1e-35
-0.042 leadtail<=0.654 keytail>155 local<=29.4 crossz>-4.73 steady<=8.48
+0.042 last<=0.49 second>1.5 leadtail>0.387
-0.041 closes<=1e-35 local<=0.663 leadtail<=0.512
-0.041 local<=46 keytail<=235 subjects>0.147 leadtail<=0.27
+0.041 subjects<=0.466 leadtail>0.0718 mixed<=1e-35 closes<=1e-35 second<=1.04
-0.041 second>2.62 keytail<=374 per<=0.0894 second<=4.44 local<=9.57
-0.041 keytail>191 second<=0.188
+0.041 crossz<=-3.33 last<=0.174 closes<=1e-35 mixed<=0.253 bylines>1e-35
+0.041 crossz<=-3.33 last<=0.174 closes<=1e-35 mixed<=0.253 bylines<=1e-35 leadtail<=0.0718
-0.041 bylines<=2.5 keytail>455 keytail<=468
-0.041 second>1.22 crossz>-6.01 keytail>244
+0.041 leans<=1e-35 second>1.26 mixed<=0.706 keyhead>0.0941 leadtail>0.445
+0.041 second>1 margin>-5.99 steady>9.5
+0.040 keytail<=2.62e+03 local>46 leadtail>0.488 keytail>180
-0.040 second>1.48 bylines>1e-35 per<=0.691
+0.040 keytail<=416 closes>1e-35
-0.040 keyhead>0.433
-0.040 local<=46 keytail<=280 crossz>-2.27
+0.040 leans<=1e-35 mixed<=-0.257 leadtail>0.466
-0.040 keytail>455 leadtail<=0.91 carrytail>0.0366 local<=46
+0.040 linked<=0.261 leadtail>0.512 bylines<=1e-35 leans<=1e-35 closes<=1e-35
-0.040 closes<=1e-35 crossz>-2.27
+0.039 second>2.62 keytail<=374 per>0.0894
+0.039 usual>1e-35 second<=1.5 peak>-21 margin>-4.07 second>1 local>9.57
+0.039 last<=0.329 local>24.1 mixed<=-0.00929
-0.039 second<=1.48 subjects<=0.879 margin<=-67.4
+0.039 keytail>416 second>0.924 carrytail<=0.0382 per>0.819
+0.039 second>2.84 keytail<=211 per>0.0894
+0.039 second>1e-35 keytail<=20.5 keyhead<=0.044
-0.039 closes<=1e-35 crossz>-3.83 local<=2.89
-0.038 second<=1.26 peak<=-22.5
-0.038 keytail>207 leadtail<=0.501 local<=7.14
-0.038 local<=24.1 carrytail>0.122 leadtail>0.357
+0.038 keyhead<=0.044 mixed<=0.492 second>1
-0.038 keytail<=155 local<=46 carry>0.177 leadtail<=0.438
+0.038 bylines>2.5 bylines<=8.5 mixed<=0.269 per>0.607
-0.038 keytail<=2.62e+03 keytail>1e-35 second>2.62 local<=8.96 leans>1e-35
-0.038 local<=24.1 peak<=-14.7 mixed>0.0388
-0.038 keytail>1e-35 second<=2.62 local<=-4.78
+0.038 local>5.34 carrytail<=0.0382 subjects<=0.0963 second<=1.01
+0.038 closes>1e-35 second<=0.77 mixed<=0.098
-0.038 carry>0.171 leadtail>0.357 last>0.283
+0.037 keytail<=2.62e+03 bylines<=8.5 bylines>2.5 mixed<=0.269 per>0.607
-0.037 bylines<=2.5 usual<=1e-35
-0.037 local<=46 keytail<=70.5 subjects<=0.152 carry>0.0804
+0.037 second>1.29 local>61.6
+0.037 crossz<=-2.85 carry<=0.204 mixed<=0.206 closes<=1e-35 second<=1.23 local>23.5
-0.037 local<=24.1 peak>-19.6 leans>1e-35 carry>0.0247
-0.037 local<=24.1 peak<=-19.6 second>1.5
+0.037 linked<=0.261 leadtail>0.394 bylines<=1e-35 keytail<=332 closes<=1e-35
+0.037 subjects<=0.466 leadtail>0.0718 mixed<=0.16 closes<=1e-35 local<=24.1 leadtail<=0.394
-0.037 keytail<=79.5 signed<=1e-35 local<=4.46
-0.037 second>1.22 crossz>-5.15 leans>1e-35
+0.036 crossz<=-2.85 carry<=0.177 bylines<=1e-35 leadtail>0.0564 carrytail>0.0382
+0.036 crossz<=-2.85 most<=0.378 bylines<=1e-35 carrytail<=0.0382 second>1.01 keyhead>0.0625
+0.036 usual>1e-35 second<=1.48 mixed<=0.667 keyhead<=0.0271 second>1.01 carry<=0.0247 margin<=-6.62
+0.036 usual>1e-35 bylines<=1.5 second>1.23 crossz<=-6.01 mixed<=0.604
+0.036 subjects<=0.466 leadtail>0.0718 mixed>1e-35 last<=0.119
+0.036 local>22.7 crossz<=-3.33 mixed<=0.0598 second<=1.23 closes<=1e-35
+0.036 keytail<=2.62e+03 keytail>926 margin>7.2
-0.036 keytail>416 mixed>0.0526
+0.036 leans<=1e-35 second>1.26 leadtail>0.245 mixed>-0.118
+0.036 keytail<=926 bylines>8.5
+0.036 second<=2.62 most<=0.751 bylines>11.5
-0.035 bylines<=1.5 second>1 local<=74.9 keytail>374 keyhead>0.11
-0.035 second>2.84 keytail<=211 per<=0.0894 second<=4.44
-0.035 local<=24.1 crossz>-2.27 closes<=1e-35
+0.035 leans<=1e-35 second>1.26 mixed<=0.0316 keytail<=244 leadtail<=0.387
+0.035 last<=0.49 keytail<=191 cross<=1e-35
+0.035 crossz<=-2.85 most<=0.378 bylines<=1e-35 carrytail<=0.0382 second<=1.01
+0.035 bylines<=1.5 usual>1e-35 second>1.5 leadtail>0.474
-0.035 bylines>2.5 bylines<=8.5
+0.034 crossz<=-2.85 last<=0.223 closes<=1e-35 bylines<=1e-35 leadtail>0.158 leans<=1e-35 mixed>-0.103
-0.034 local<=46 keytail>235 second>0.863
-0.034 keytail>191 local<=24.1 mixed>0.245
-0.034 usual>1e-35 second<=1.5 peak<=-21
+0.034 bylines<=1e-35 keyhead<=0.551 second<=1.48 local>3.55 carrytail<=0.0185
-0.034 keytail>332 local<=46 carrytail>0.0366
-0.034 keytail<=2.62e+03 keytail>926 leadtail<=0.452 mixed>0.00886 second<=0.981
+0.034 subjects<=0.392 leadtail>0.0991 mixed>0.0316 closes<=1e-35
-0.034 keytail<=926 bylines<=11.5 bylines>4.5
+0.034 carry<=0.761 second>1 local>74.9
-0.034 keytail<=1.12e+03 linked>0.342
+0.034 keytail<=455 keytail>12.5 leadtail>0.654
-0.034 second>1.22 crossz>-6.01 keytail>394
-0.034 bylines>1e-35 local<=9.89
+0.034 crossz<=-3.33 last<=0.189 mixed<=0.253 closes<=1e-35 carrytail>0.0382 leadtail<=0.459
+0.033 last<=0.49 second>2.62
-0.033 local<=46 keytail<=235 crossz>-2.27
+0.033 closes>1e-35 second<=1.07 second>0.77
+0.033 closes<=1e-35 linked<=0.158 leadtail>0.0991 bylines<=1e-35 leans<=1e-35
-0.033 subjects>0.233 leadtail>0.408 last>0.283
+0.033 usual>1e-35 second>1.48
-0.033 keytail>416 second<=0.924 steady<=23.4
+0.033 carrytail<=0.0949 leadtail>0.0757 closes<=1e-35 mixed>1e-35
+0.033 closes>1e-35 second>1.2
-0.033 keytail>155 leadtail<=0.488 mixed>0.315
+0.033 usual>1e-35 second<=1.48 margin>-57.9 peak>-21 second>1 last<=0.0389 mixed<=0.634
+0.033 keytail<=455 keytail>1e-35 closes>1e-35
-0.032 second<=0.188 leadtail<=0.4 carry>0.0804 keytail>70.5
+0.032 keytail>332 steady>5.45 second<=0.798
+0.032 second<=0.188 keytail>16.5 keytail<=143 carry<=0.167 leadtail>0.279
-0.032 carrytail>0.0949 local>9.89 peak<=-6.96
-0.032 keytail>1e-35 keytail<=79.5 signed<=1e-35 local<=4.46
+0.032 keytail>12.5 last<=0.329 leans<=1e-35 closes<=1e-35 leadtail>0.459
-0.032 second>2.62 keytail<=73.5 bylines<=1e-35
+0.032 keytail<=191 carrytail<=1e-35
-0.032 most>0.25 peak>-1.79 subjects>0.466
-0.032 second<=1.22 peak>-22.5 keytail>7.5 subjects>0.748
-0.032 second<=1.22 peak>-22.5 keytail<=7.5 signed<=1e-35
+0.032 closes>1e-35 second<=0.88
+0.032 crossz<=-2.85 most<=0.311 closes<=1e-35 leadtail>0.265 mixed>-0.078
-0.031 keytail>1e-35 keytail<=332 closes<=1e-35 leadtail<=0.613 steady<=-1
+0.031 leans<=1e-35 second>1.26 leadtail>0.245 mixed>0.114
+0.031 bylines<=1.5 second>1 local<=74.9 keytail<=374 mixed<=0.453 crossz<=-5.23
+0.031 second>1.22 crossz>-6.01 keytail<=244
-0.031 local<=46 keytail<=235 bylines>1e-35 steady<=8.48
-0.031 keytail>416 second>1.33 crossz>-6.08
+0.031 keytail>455 leadtail>0.91
-0.031 bylines<=1.5 keytail>1e-35 keyhead>0.433
+0.031 last<=0.49 second>1.5 leadtail>0.474
+0.030 closes<=1e-35 subjects<=0.086 bylines<=1e-35 keytail>16.5
+0.030 keytail>416 second<=0.924 leadtail>0.613
-0.030 keytail>7.5 keytail<=416 closes<=1e-35 subjects<=0.564 bylines>1e-35
+0.030 second>1 margin>-5.99 steady>6.27 second<=1.04
-0.030 keytail<=207 peak<=-8.45 subjects>0.111
+0.030 bylines<=1.5 second>1.23 leans<=1e-35
-0.030 second>1e-35 keytail<=20.5 keyhead>0.044
+0.030 crossz<=-2.85 most<=0.311 closes<=1e-35 leadtail<=0.265 subjects<=0.086
+0.030 crossz<=-2.85 most<=0.378 bylines<=1e-35 carrytail>0.0382 leadtail>0.328
+0.030 bylines<=1.5 second>1 local<=74.9 keytail>374 keyhead<=0.11
+0.029 keyhead<=0.551 keytail<=298 carrytail<=0.0151 crossz<=-4.06
-0.029 last<=0.459 keytail>12.5 keytail<=416 leadtail<=0.245 subjects>0.147
-0.029 last<=0.459 keytail<=12.5
+0.029 keytail>223 local>52.5
-0.029 keytail<=926 keytail>499 leadtail<=0.91 carrytail>0.0366
-0.029 keytail<=2.62e+03 local<=46 crossz>-2.27 closes<=1e-35
-0.029 leans>1e-35 local<=5.67 linked<=0.0627
+0.029 last<=0.49 local>46 closes<=1e-35 second>1
+0.029 subjects<=0.736 bylines<=1e-35 leadtail>0.0451 keytail<=223 closes<=1e-35 keytail>79.5
+0.029 keytail<=2.62e+03 keytail>926 leadtail>0.452 steady<=545 local>41.5
+0.029 most>0.25 peak>-1.79 subjects<=0.466
+0.029 most<=0.25 leadtail<=0.188
-0.029 closes<=1e-35 subjects>0.086 leadtail>0.265 last>0.283
+0.029 keytail>155 leadtail>0.488 local>46
+0.029 keytail>7.5 keytail<=416 closes<=1e-35 steady>-0.665 bylines<=1e-35 peak>-9.57
+0.029 bylines<=1.5 usual>1e-35 second<=1.23 peak>-11.9 steady>0.657 mixed<=-0.164 carry<=0.04
+0.029 local>3.55 leadtail>0.0991 closes<=1e-35 mixed>-1e-35 last<=0.108
+0.029 leans<=1e-35 second>1.26 mixed<=0.0316 keytail>244
+0.029 bylines<=1e-35 keyhead<=1e-35 second<=1.5 local>3.24
-0.029 second<=1.22 margin>-65.2 peak<=-22.5
+0.028 crossz<=-2.27 bylines<=1e-35 carrytail<=0.0382
+0.028 local>24.1 usual>0.626 second>0.981
+0.028 keytail>7.5 mixed<=-0.257 closes<=1e-35 carry<=1e-35
+0.028 subjects<=0.392 leadtail>0.0718 mixed>0.0316 closes<=1e-35
-0.028 cross>0.397 leadtail>0.298 last>0.265
+0.028 last<=0.49 second<=0.924 leadtail>0.613
-0.028 second<=1 leadtail<=0.91 second>0.896
+0.028 subjects>0.233 leadtail>0.408 last<=0.283
+0.028 subjects<=0.233 mixed>0.175
-0.028 subjects>0.466 closes>1e-35
-0.028 subjects<=0.466 leadtail<=0.0718
-0.028 keytail<=2.62e+03 keytail>926 margin<=7.2 carrytail>0.0469
-0.028 bylines<=1e-35 keyhead<=0.551 second<=1.48 local<=3.55
+0.028 second<=2.03 local>-4.78 mixed<=-0.257 steady>8.48
-0.028 last<=0.459 second>1.23 leadtail<=0.27 carry>0.0674
-0.028 last<=0.459 second<=1.23 local<=23.5 keytail>223
-0.028 last<=0.459 second<=1.23 local<=23.5 keytail<=223 crossz>-3.5
+0.028 local>46 mixed>-0.00929
+0.028 second>0.188 mixed<=-0.257 steady>2.5
+0.028 keytail<=161 local>125 mixed>-0.00929
+0.028 second>1e-35 mixed<=-0.257 steady>2.5
+0.028 keytail<=416 local>125
-0.027 carry<=0.761 bylines>8.5 most>0.25
-0.027 carry<=0.761 bylines<=8.5 bylines>2.5
-0.027 subjects>0.303 closes<=1e-35 peak>3.25
-0.027 closes<=1e-35 subjects<=0.748 crossz>-2.27
+0.027 crossz<=-3.33 most<=0.294 closes<=1e-35 mixed>-1e-35 second>0.896
-0.027 local<=46 keytail>235 second>0.844
-0.027 keytail<=73.5 second>2.62
+0.027 last<=0.303 leadtail>0.0606 leans<=1e-35 closes<=1e-35 mixed<=-0.078 steady<=-0.343
-0.027 second<=2.62 most>0.751
-0.027 bylines<=1.5 usual>1e-35 second<=1.23 peak<=-11.9
+0.027 keytail<=2.62e+03 keytail>1e-35 second>2.62 local<=8.96 leans<=1e-35 mixed<=0.276
-0.027 second>2.62 keytail>355
+0.027 second>1.22 leadtail>0.445 mixed>-0.41
-0.027 keytail<=926 keytail>455 leadtail<=0.91 second<=1.02
+0.027 local>46 second<=1
+0.027 linked<=0.261 leadtail>0.0606 bylines<=1e-35 leans<=1e-35 closes<=1e-35 leadtail<=0.512 carrytail<=0.0382
-0.027 closes<=1e-35 bylines>1e-35
-0.026 leadtail<=0.654 keytail>207 local<=24.1
-0.026 local<=46 keytail>280 mixed>0.0165 peak>2.04
-0.026 linked<=0.261 leadtail<=0.0606
-0.026 bylines<=1e-35 keyhead<=0.551 second<=1.5 local<=3.24
+0.026 local>46 closes<=1e-35
+0.026 keyhead<=1e-35 bylines<=1e-35 carry<=0.04
-0.026 last<=0.459 second>1.22 mixed>0.0316 local<=8.34
-0.026 last<=0.459 second<=1.22 peak<=-11.9
+0.026 local>4.46 closes<=1e-35 subjects<=0.131 mixed>-1e-35
+0.026 local>3.84 closes<=1e-35 leadtail>0.188 last>0.151
+0.026 keytail>416 second<=0.924 steady>23.4 leadtail<=0.796 second>0.77 usual>0.551
+0.026 keytail>416 second<=0.77 steady>23.4 leadtail<=0.796
-0.026 bylines<=1.5 usual>1e-35 second<=1.5 peak<=-21
+0.026 keytail>1e-35 keytail<=152 signed>1e-35
-0.026 second<=0.188 keytail<=46.5 carry<=0.0804 keytail>16.5 mixed>-0.257
-0.026 bylines>2.5 bylines<=8.5 mixed<=0.269 per<=0.607
+0.026 local>24.1 mixed>-0.00929
+0.026 leadtail>0.0564 last<=0.189 closes<=1e-35 bylines<=1e-35 steady>-0.665 mixed>-0.078
+0.026 keytail>55.5 keyhead<=0.782 second>1.68 keytail<=394 leadtail>0.123
-0.026 subjects<=0.727 keytail<=40.5 signed<=1e-35
+0.026 keytail<=416 keytail>7.5 closes<=1e-35 subjects<=0.736 leadtail>0.613
+0.025 keytail<=207 peak>-8.45 second>1.48
-0.025 local<=46 keytail>191 second>0.188 mixed>0.0165 peak<=1.14
-0.025 bylines<=1e-35 keyhead<=0.551 second<=1.5 peak<=-11.9
+0.025 keytail<=2.62e+03 keytail>926 leadtail>0.452 steady<=545 carrytail<=0.107
-0.025 local<=46 keytail<=191 crossz>-2.27
+0.025 leans<=1e-35 second<=1.26 keytail<=203 local>16.9
-0.025 local<=24.1 peak<=-19.1 second>1.5
-0.025 second>2.62 keytail<=73.5
-0.025 closes<=1e-35 crossz>-3.83 local>2.89 subjects>0.318
-0.025 keytail>355 second>2.62
+0.025 keytail>332 local>46
-0.025 local<=9.25 keytail>155 leadtail<=0.654
-0.025 keytail>1e-35 second<=2.62 most>0.751
-0.025 keytail<=2.62e+03 keytail>926 margin<=-34.2
-0.025 keytail<=2.62e+03 bylines<=8.5 bylines>2.5 mixed<=0.269 per<=0.607 peak<=2.61
+0.025 keytail>1e-35 keytail<=332 closes<=1e-35 leadtail>0.613
-0.025 subjects<=0.727 keytail<=416 keytail>40.5 mixed>-0.078 local<=8.96
-0.025 last<=0.459 leans>1e-35 cross>0.285
+0.024 keytail>416 second<=0.924 leadtail<=0.613 mixed<=0.0526
+0.024 last<=0.459 second>1.22 mixed>0.0316 local>8.34
+0.024 last<=0.459 second>1.22 mixed<=0.0316 keyhead>0.163
-0.024 second<=0.188 keytail<=46.5 carry<=0.0804 mixed>-0.257
+0.024 keytail>27.5 keytail<=152 signed>1e-35
+0.024 leadtail>0.654 second<=0.924 keytail>164
+0.024 usual>1e-35 second>1.5 margin<=-7.85 keytail>101 leadtail>0.179 leans<=1e-35
+0.024 usual>1e-35 second>1.5 margin<=-7.85 keytail<=101 carrytail<=0.0335
+0.024 last<=0.49 second>1 local<=49.2 keytail<=355 mixed<=0.503
-0.024 usual>1e-35 second<=1.48 mixed>0.667
+0.024 local>4.46 closes<=1e-35 subjects>0.131 leadtail>0.357
+0.024 last<=0.459 keytail>12.5 keytail<=416 leadtail>0.512 second<=1.58
+0.024 subjects<=0.727 keytail<=416 keytail>40.5 mixed<=-0.078 second<=1.02
+0.024 second<=1.22 peak>-22.5 leadtail>0.91
+0.024 keytail>1e-35 keytail<=70.5 closes<=1e-35 subjects<=0.748 carry<=0.0439
-0.024 keytail<=2.62e+03 local<=125 mixed>0.492 margin<=-11.4
-0.023 keytail<=455 second<=2.62 keyhead<=0.551 keytail>12.5 most>0.582
-0.023 keytail<=12.5 second<=2.62 keyhead<=0.551 signed<=1e-35
+0.023 keyhead<=0.433 second>1.23 mixed>0.0526 local>8.34
-0.023 keytail>85.5 second>2.62 keytail<=355 leadtail<=0.15
-0.023 local<=24.1 keytail>235 mixed<=0.245 keyhead>0.068
+0.023 local>5.34 carrytail>0.0382 leadtail>0.357 keytail<=304
+0.023 local>5.34 carrytail<=0.0382 subjects>0.0963
-0.023 subjects<=0.736 bylines<=1e-35 leadtail<=0.0451
-0.023 closes<=1e-35 subjects<=0.748 bylines<=1e-35 leadtail<=0.0412
-0.023 last<=0.49 second>1 local<=49.2 keytail>355
+0.023 leans<=1e-35 mixed<=0.175 closes<=1e-35 leadtail>0.466 keytail>275
+0.023 leans<=1e-35 mixed<=0.175 closes<=1e-35 leadtail<=0.466 subjects<=0.126
+0.023 usual>1e-35 bylines>1.5 local>35.9
-0.023 keytail>1e-35 keyhead>0.782
+0.023 local>24.1 second>1
-0.023 subjects<=0.727 keytail>416
-0.023 keytail>1e-35 keytail<=70.5 closes<=1e-35 subjects<=0.748 carry>0.0439
+0.023 last<=0.459 second>1.23 leadtail<=0.27 carry<=0.0674
+0.023 linked>0.116 margin>7.2
+0.023 linked<=0.116 leadtail<=0.154
+0.023 keytail<=416 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 leadtail>0.512
+0.023 second>1.22 leadtail<=0.445 last<=0.111
+0.023 second<=1 subjects<=0.879 margin>-67.4 peak>-21 leadtail>0.91
+0.023 crossz<=-2.85 last<=0.223 closes<=1e-35 bylines<=1e-35 leadtail>0.158 leans>1e-35
+0.023 subjects<=0.564 leadtail>0.0606 closes<=1e-35 mixed>1e-35 last<=0.119
+0.023 subjects<=0.564 leadtail>0.0606 closes<=1e-35 mixed<=1e-35 leans>1e-35
-0.022 most<=0.378 leadtail<=0.0991
+0.022 crossz<=-3.33 last<=0.174 closes<=1e-35 mixed>0.253
-0.022 second>1.22 crossz>-6.01 keytail<=394 leans>1e-35
+0.022 bylines<=1.5 second<=1.23 peak>-11.9 steady>0.657 mixed<=-0.164
-0.022 crossz>-3.33 closes>1e-35
-0.022 second<=0.188 leadtail<=0.279 carry<=1e-35
+0.022 bylines<=1e-35 keyhead<=0.551 second>1.48
-0.022 closes<=1e-35 crossz>-3.83 local>2.89 leans>1e-35
+0.022 keytail>7.5 keytail<=416 closes<=1e-35 subjects<=0.086 bylines<=1e-35 leadtail<=0.501
+0.022 leans<=1e-35 second<=1.26 keytail<=203 crossz<=-3.83
+0.022 second>1.26 second<=1.29 linked<=0.0786 keytail>244
+0.022 second>1.26 second<=1.29 linked<=0.0786 keytail<=244 mixed>0.706
-0.022 linked>0.116 margin<=7.2 closes>1e-35
+0.022 local>46 closes<=1e-35 second>1 leadtail>0.15
-0.022 keytail<=416 keytail>7.5 closes<=1e-35 subjects<=0.736 leadtail<=0.613 carry>0.204
+0.022 linked<=0.261 leadtail>0.0451 bylines<=1e-35 keytail<=332 closes<=1e-35 leadtail<=0.394 subjects<=0.086
-0.021 second<=0.188 keytail<=16.5 carry<=0.0804
-0.021 closes<=1e-35 local>0.663 second<=0.188 carry>0.0291
-0.021 keytail<=416 local<=24.1 most>0.441
+0.021 usual>1e-35 second>1.48 bylines<=1e-35 leadtail>0.184
+0.021 keyhead<=0.551 second>1.48 leadtail>0.429 mixed>-0.41
+0.021 subjects<=0.572 mixed<=0.253 closes<=1e-35 leadtail>0.357 keytail>254
+0.021 subjects<=0.572 mixed<=0.253 closes<=1e-35 leadtail<=0.357 local>16.9
+0.021 keytail>1e-35 second>3.52 steady>0.972
+0.021 keytail>1e-35 second>2.62 steady>0.972 second<=3.52 peak<=-20.1
-0.021 last<=0.49 second<=1.5 local<=24.1 keytail<=152 crossz>-2.74
-0.021 cross>0.351 peak>-1.45 subjects>0.392
-0.021 cross>0.351 peak<=-1.45 closes>1e-35
-0.021 last<=0.49 second<=1.5 local<=24.1 keytail>152 leadtail<=0.654
-0.021 closes<=1e-35 crossz>-3.83 local>2.89 subjects>0.299
+0.021 leadtail>0.0718 last>0.151 carry<=0.0965
+0.021 leadtail>0.0718 last<=0.151 closes<=1e-35 bylines>1e-35
+0.021 leadtail>0.0718 last<=0.151 closes<=1e-35 bylines<=1e-35 crossz>-3.58
-0.021 keytail<=455 keytail>1e-35 closes<=1e-35 subjects<=0.748 leadtail<=0.613 local<=5.34
+0.021 keyhead<=0.551 mixed<=0.492 second>1 keyhead>0.044 local>37.5
-0.021 subjects<=0.572 mixed>0.253 local<=24.1
+0.021 keytail>191 mixed<=0.315 local>52.5
+0.021 keytail>7.5 keytail<=416 closes<=1e-35 subjects<=0.147 bylines<=1e-35 leadtail<=0.501
-0.021 subjects<=0.564 leadtail<=0.0606
-0.021 second<=1.22 peak>-11.9 crossz>-3.5
-0.020 closes<=1e-35 subjects<=0.748 bylines<=1e-35 crossz>-2.27
+0.020 bylines<=1e-35 keyhead<=0.551 second<=1.48 local>46 carrytail>0.0185
-0.020 crossz<=-2.85 most>0.311 second>0.947
+0.020 mixed<=0.293 leadtail>0.654 keytail<=304 second<=0.974
+0.020 keytail<=203 keytail>12.5 leadtail<=0.654 subjects<=0.147
+0.020 bylines<=1.5 usual>1e-35 second>1.5 leadtail<=0.474 keyhead<=0.166
-0.020 local<=24.1 keytail<=235 crossz<=-2.27 leans>1e-35
+0.020 local<=46 keytail<=280 keytail>70.5
-0.020 second>2.62 keytail>73.5 keytail<=374 leans>1e-35
-0.020 crossz<=-2.85 last>0.223
+0.020 keyhead<=0.551 second>1.48 leadtail<=0.429 peak>-9.2
-0.020 subjects<=0.579 leadtail<=0.0564
-0.020 local<=46 crossz>-2.27
+0.020 keytail<=926 keytail>499 leadtail>0.91
-0.020 crossz<=-2.85 carry>0.177 leadtail<=0.438
+0.020 keyhead<=0.551 keytail>304 second<=0.798
-0.020 crossz<=-2.27 bylines>1e-35 closes<=1e-35
-0.020 crossz<=-2.27 bylines<=1e-35 carrytail>0.0382 leadtail<=0.313 carry>0.111
-0.020 last>0.303 carry<=0.107
-0.020 last<=0.303 leadtail<=0.0606
+0.020 linked<=0.277 leadtail>0.654 second<=1.98
-0.020 local<=24.1 carrytail<=0.122 leadtail<=0.265 subjects>0.086
-0.020 keytail>1e-35 usual>1e-35 keyhead>1e-35 leadtail<=0.0451
-0.020 leans>1e-35 crossz>-5.08 keyhead<=0.0328
+0.020 second>2.62 local>8.96 peak<=-72.6
-0.020 keytail>1e-35 second<=1.5 local>0.663 carrytail>0.0185 leadtail<=0.0451
+0.020 usual>1e-35 second<=1.48 peak>-23.6 margin>-67.4 second>1 local>9.57 mixed<=0.503
+0.020 keytail>1e-35 second<=1.5 local>0.663 carrytail<=0.0185
-0.020 crossz>-2.85 signed>1e-35
-0.020 crossz<=-2.85 carry>0.204
+0.020 subjects<=0.579 leadtail>0.0564 mixed<=0.0165 second<=1.23 closes<=1e-35
-0.020 second>1.22 leadtail<=0.445 last>0.111
+0.020 keytail>12.5 last<=0.329 leans<=1e-35 closes<=1e-35 leadtail<=0.459 subjects<=0.086
-0.020 keytail<=416 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 leadtail<=0.512 carry>0.181
+0.020 keyhead<=0.551 mixed<=-0.164 second<=1.23 crossz<=-4.73
-0.019 closes<=1e-35 local<=0.663 peak<=4.65 second>1.58
-0.019 bylines<=1.5 second<=1.23 peak>-11.9 steady<=0.657
-0.019 second>2.62 local<=8.96 mixed<=0.276 leans>1e-35
-0.019 keytail<=79.5 signed<=1e-35 local>4.46 carry>0.0477 second<=0.491
-0.019 last<=0.49 local<=46 keytail<=191 crossz>-2.27
-0.019 linked<=0.277 leadtail<=0.654 local<=9.89 carry>0.0674
-0.019 closes<=1e-35 subjects<=0.748 peak<=-19.6
+0.019 keytail<=2.62e+03 keytail>926 margin>-34.2 leadtail>0.452 steady<=545
+0.019 keytail<=455 keytail>1e-35 closes<=1e-35 subjects<=0.748 leadtail>0.613
-0.019 keytail>207 leadtail<=0.501 local>7.14 second<=0.957
-0.019 leadtail<=0.654 local<=9.89 carry>0.197 leadtail>0.438
-0.019 leadtail<=0.654 local<=9.89 carry<=0.197 keytail>146
-0.019 second<=2.62 local>-4.78 crossz>-2.27
-0.019 last>0.329 peak>-5.45
-0.019 last<=0.329 local<=24.1 leadtail<=0.357 carry>0.0674
-0.019 keytail>1e-35 keytail<=79.5 signed<=1e-35 carry>0.0477 leans<=1e-35
+0.019 second<=0.823 peak>-22.5 keytail>223 subjects<=0.748
+0.019 keytail>416 second<=0.844 leadtail>0.796
+0.019 leans<=1e-35 second<=1.41 keytail<=155 second>0.965
-0.019 crossz<=-2.85 most>0.378
-0.019 keytail>416 second>0.924 second<=1.33
+0.019 subjects<=0.727 keytail<=416 keytail>40.5 mixed>-0.078 local>8.96
-0.019 last<=0.49 local<=46 keytail>191 mixed>0.0598
-0.018 last<=0.49 second<=1 second>0.924
-0.018 subjects<=0.736 bylines>1e-35
+0.018 second>2.62 keytail<=73.5 bylines>1e-35
+0.018 second>1.22
-0.018 leadtail>0.0564 last>0.189
-0.018 leadtail<=0.0564 carrytail<=0.0398
-0.018 usual>1e-35 second>1.48 bylines>1e-35 per<=0.691
-0.018 usual>1e-35 second>1.48 bylines<=1e-35 leadtail<=0.184 peak<=-9.2
-0.018 usual>1e-35 second<=1.48 peak<=-21
+0.018 crossz<=-2.85 carry<=0.204 mixed<=0.206 closes<=1e-35 second<=1.23 local<=23.5
-0.018 local<=24.1 carrytail<=0.122 keytail>264
-0.018 local<=24.1 carrytail<=0.122 keytail<=264 crossz>-2.74
-0.018 bylines<=1.5 leadtail<=0.394 keytail<=207 second<=1e-35 carry<=1e-35
-0.018 most>0.378 leadtail>0.408
+0.018 keytail<=374 bylines<=8.5 bylines>2.5 peak>1.57
-0.018 second>2.84 keytail>211
+0.018 last<=0.459 keytail>12.5 keytail<=416 leadtail<=0.512 subjects<=0.147
+0.018 subjects<=0.579 leadtail>0.0564 mixed<=0.0165 second>1.23 leans>1e-35
+0.018 subjects<=0.579 leadtail>0.0564 mixed>0.0165 last<=0.119
-0.018 second>1 margin<=-5.99 mixed>0.463
+0.018 keytail>70.5 keytail<=223 closes<=1e-35 subjects<=0.748
+0.018 bylines<=1.5 keytail>1e-35 keyhead<=0.433 second>1.23 mixed>-0.468
+0.018 keytail>79.5 keytail<=155 signed<=1e-35
-0.018 closes<=1e-35 subjects<=0.748 peak<=-11.9 mixed>0.0316
+0.018 keytail<=2.62e+03 local>46 closes<=1e-35 leadtail>0.488 keytail>164
-0.018 bylines<=2.5 usual>1e-35 second<=1.26 peak<=-11.9
+0.018 local<=46 keytail<=70.5 subjects<=0.152 carry<=0.0804
+0.018 carry<=0.761 bylines<=2.5 keytail>455 second>1.33
+0.018 keytail<=155 signed>1e-35 keytail>27.5
+0.018 keytail<=161 local>125 last>0.0296
+0.018 closes<=1e-35 subjects<=0.748 bylines>1e-35 peak>4.65
+0.018 most<=0.378 leadtail>0.0991 closes<=1e-35 mixed>-0.078 local<=23.5
-0.018 keytail<=416 closes<=1e-35 crossz<=-2.27 bylines>1e-35
+0.018 usual>1e-35 second>1.63 keytail>184 leadtail>0.123 keyhead<=0.343
+0.018 usual>1e-35 second>1.63 keytail>55.5 leadtail>0.123 keyhead<=0.343 keytail<=119
+0.018 last<=0.189 second>1.5 leadtail<=0.474 peak>-9.2
+0.017 carry<=0.761 second>1 local<=74.9 margin>-5.99 steady>6.27
+0.017 cross>0.397 leadtail>0.298 last<=0.265
+0.017 cross<=0.397 closes<=1e-35 peak<=2.04 carrytail>0.0382
-0.017 keyhead<=0.551 second>1.48 mixed>0.0165 local<=8.65
-0.017 keytail<=191 carrytail>1e-35 bylines>1e-35 subjects>0.136 leadtail>0.438
+0.017 bylines<=1e-35 keyhead<=0.551 second<=1.5 peak>-11.9 steady>0.657 keytail<=203
-0.017 last<=0.459 keytail>416
-0.017 second<=2.62 keyhead<=0.551 bylines>1e-35 local<=9.89
-0.017 second>1 margin<=-5.99 mixed>0.453
+0.017 bylines<=1e-35 keyhead<=0.551 second<=1.5 local>37.5 keyhead>1e-35
+0.017 bylines<=1.5 leadtail>0.654
-0.017 usual>1e-35 second>2.62 keytail>374
-0.017 usual>1e-35 second>2.62 keytail<=374 leans>1e-35
-0.017 usual>1e-35 second<=2.62 local<=-4.78
-0.017 local>2.27 crossz>-3.33
-0.017 local<=2.27 mixed<=0.00886
-0.017 closes<=1e-35 crossz<=-2.27 bylines>1e-35
+0.017 keyhead<=0.551 second<=1.48 peak>-21 local>46
-0.017 keyhead<=0.433 second>1.23 mixed>0.0526 local<=8.34
-0.017 keyhead<=0.433 second<=1.23 peak<=-11.9
+0.017 bylines<=1e-35 keyhead<=1e-35 second<=1.48
-0.017 local<=46 keytail<=70.5 subjects>0.152 keytail>37.5
+0.017 keyhead<=0.551 mixed<=0.293 second<=2.03 crossz<=-4.73 second>1.23 keyhead>0.0889
-0.017 closes<=1e-35 linked>0.158 leadtail>0.415
-0.017 closes<=1e-35 linked<=0.158 leadtail<=0.0991
+0.017 local<=46 keytail>280 mixed<=0.0165
+0.017 crossz<=-2.27 bylines<=1e-35 carrytail>0.0382 leadtail>0.313 keytail<=264
-0.017 leadtail<=0.654 keytail>155 local<=29.4 crossz>-4.73 steady>8.48
+0.017 keytail<=191 carrytail>1e-35 bylines>1e-35 subjects<=0.136 second>1.05
-0.017 closes<=1e-35 crossz>-3.83 leadtail<=0.279 carry<=0.0477
-0.017 keytail<=1.12e+03 linked<=0.342 bylines<=11.5 bylines>2.5
-0.017 keytail<=1.12e+03 bylines>8.5 most>0.275
+0.017 keytail<=2.62e+03 local<=125 mixed<=0.492 keyhead<=0.0271
+0.017 local>24.1 leadtail<=0.996 mixed<=-0.00929
+0.016 second>1 margin>-5.99 carry>0.0706
+0.016 second>1 margin<=-5.99 mixed<=0.453 keytail<=215
-0.016 usual>1e-35 bylines>1.5 local<=35.9
-0.016 usual>1e-35 bylines<=1.5 second<=1.23 peak<=-11.9
-0.016 keytail<=926 bylines>11.5 second<=0.924
+0.016 second>1.22 crossz<=-6.01 mixed<=0.618 keyhead>0.0889
+0.016 local>46 closes<=1e-35 second>1.03 leadtail>0.15
-0.016 keytail>12.5 last<=0.329 leans>1e-35
+0.016 last<=0.49 keytail<=191 cross>1e-35 signed>1e-35
+0.016 keyhead<=0.551 second>1.48 mixed>0.0165 local>8.65
+0.016 keyhead<=0.551 second>1.48 mixed<=0.0165 keytail>235
+0.016 keyhead<=0.551 second>1.48 mixed<=0.0165 keytail<=235 leadtail<=0.184
+0.016 crossz<=-2.27 bylines>1e-35 closes>1e-35
+0.016 second>4.44 keytail<=374 per<=0.0894
+0.016 second>2.62 keytail<=374 per<=0.0894 second<=4.44 local>9.57
+0.016 keytail>416 second<=0.88 leadtail>0.613
-0.016 bylines<=1.5 leadtail<=0.654 keytail>207 local<=52.5
+0.016 carry<=0.761 bylines<=2.5 keytail>455 second<=1.33 leadtail>0.91
-0.016 local<=46 keytail<=70.5 crossz<=-2.27 carry>0.0477
+0.016 keytail>1e-35 keytail<=79.5 signed<=1e-35 carry<=0.0477
+0.016 last<=0.459 second<=1.22 peak>-11.9 local>23.5
+0.016 bylines<=8.5 bylines>2.5 keytail<=374 peak>1.57
+0.016 keyhead<=0.551 second>2.21 keytail>235 per>0.0894
+0.016 keyhead<=0.551 second>2.21 keytail>73.5 per>0.0894 keytail<=235 crossz>-2.13
+0.016 second<=2.62 local>-4.78 crossz<=-2.27 keyhead<=1e-35
-0.016 second<=2.62 local>-4.78 keyhead>0.433
+0.016 last<=0.329 local>24.1 mixed>-0.00929
+0.016 closes<=1e-35 bylines<=1e-35 steady>-1 mixed<=0.253
+0.016 local<=46 keytail>235 second<=0.863
+0.015 subjects<=0.466 leadtail>0.0718 mixed>0.16
+0.015 keyhead<=0.551 second<=1.48 mixed<=0.492 crossz<=-4.73 second>1.23 keyhead>0.0271
+0.015 usual>1e-35 second>2.62 keytail<=73.5 leans<=1e-35
+0.015 keyhead<=0.433 second<=1.23 peak>-11.9 local>23.5
-0.015 bylines<=2.5 usual>1e-35 second>1.26 leans>1e-35
-0.015 last<=0.49 second>1.5 leadtail<=0.474 last>0.189
-0.015 last<=0.49 second<=1.5 subjects>0.748
+0.015 last<=0.459 second<=1.23 local>23.5
+0.015 last<=0.459 leans<=1e-35 second<=1.38 keytail<=203 keytail>40.5
+0.015 second<=1e-35 leadtail>0.279 peak>4.65 keytail>158
+0.015 last<=0.49 second<=2.62 local>23.5 usual<=0.626 mixed<=-0.00929
-0.015 keytail>1e-35 second>2.62 keytail<=85.5
+0.015 local>2.27 crossz<=-3.33 mixed<=0.0598 second<=1.23 closes<=1e-35 local<=22.7
+0.015 second<=0.188 keytail>16.5 keytail<=143 carry<=0.167
+0.015 second>1e-35 keytail<=20.5
-0.015 usual>1e-35 second>1.63 keytail>55.5 leadtail<=0.123
-0.015 usual>1e-35 second>1.63 keytail<=55.5
+0.015 second>1.22 crossz<=-5.15 mixed<=0.604 keytail>155
+0.015 second>1.22 crossz<=-5.15 mixed<=0.604 keytail<=155 carry>0.0674
+0.015 leans<=1e-35 second>1.26 mixed<=0.706 keyhead>0.0941 leadtail<=0.445
+0.015 local<=46 carrytail<=0.0482 subjects<=0.139
-0.015 local<=46 keytail>155 leadtail<=0.654 local>9.25 mixed>0.0598
+0.015 crossz<=-3.33 last<=0.189 mixed>0.253
-0.015 keytail>416 second>0.924 per<=0.854
-0.015 keytail>332 steady>5.45 second>0.798 second<=1.33 leadtail<=0.91
+0.015 bylines<=1.5 usual>1e-35 second>1.23
-0.015 second>1.26 second<=1.29 linked>0.0786
-0.015 usual>1e-35 second>1.5 bylines>1e-35 per<=0.691
-0.015 usual>1e-35 second<=1.5 peak<=-23.6
-0.015 leadtail>0.0718 last>0.151 carry>0.0965
-0.015 keytail>7.5 keytail<=416 closes<=1e-35 subjects<=0.564 bylines<=1e-35 leadtail<=0.501 subjects>0.147
-0.015 local<=46 keytail<=70.5 subjects<=0.152 carry>0.0439
-0.014 closes<=1e-35 subjects<=0.748 local<=2.89
+0.014 second>1.22 crossz>-6.01 keytail>244 steady>11.2
+0.014 leadtail>0.654 mixed>0.253
-0.014 closes<=1e-35 local>0.663 bylines>1e-35
+0.014 keytail>416 second<=0.924
+0.014 last<=0.303 leadtail>0.0606 leans<=1e-35 closes<=1e-35 mixed>-0.078
-0.014 linked>0.184 local>11
-0.014 linked<=0.184 leadtail<=0.265 subjects>0.086
+0.014 second>1 margin>-5.99 steady<=6.27
-0.014 last<=0.49 second<=2.62 local<=23.5 keytail>152 keyhead>0.044
+0.014 keyhead<=0.551 second<=1.48 peak>-21 carrytail<=0.0185
-0.014 usual>1e-35 second<=1.48 peak<=-23.6
+0.014 linked<=0.184 leadtail>0.265 bylines>1e-35
+0.014 linked<=0.184 leadtail>0.265 bylines<=1e-35 keytail>332
+0.014 linked<=0.184 leadtail<=0.265 subjects<=0.086
+0.014 bylines<=8.5 bylines>2.5 keytail>374 last>0.119 local>37.5
-0.014 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 mixed>0.348
-0.014 peak<=-0.523 closes<=1e-35 most<=0.143 leadtail<=0.146
+0.014 keytail>7.5 keytail<=191 cross>1e-35 leadtail>0.394
-0.014 local<=46 keytail>231 second>0.863 second<=1.33 peak>-18.6
-0.014 usual>1e-35 second<=1.48 margin<=-57.9
-0.014 local<=24.1 peak>-19.1 leans>1e-35 carry>0.0247
-0.014 keytail<=1.12e+03 linked>0.297 last<=0.101
-0.014 keytail>223 local<=52.5
+0.014 local>29.4 usual<=0.626 leadtail<=0.996 second>1.01
+0.014 bylines<=1e-35 keyhead<=0.551 second>1.48 leadtail<=0.387
+0.014 keytail<=2.62e+03 keytail>926 margin<=7.2 carrytail<=0.0469
-0.014 closes<=1e-35 local>0.663 second>1 leadtail<=0.154
-0.014 closes<=1e-35 local>0.663 second<=1 second>0.924
+0.013 second>2.62 keytail<=374 leans<=1e-35 keytail>85.5 leadtail<=0.154
+0.013 second>2.62 keytail<=85.5 leans<=1e-35
+0.013 bylines<=2.5 usual>1e-35 second>1.26 leans<=1e-35
+0.013 usual>1e-35 second<=1.48 mixed<=0.667 second>1.01 last<=0.0389 keytail>131
+0.013 usual>1e-35 second<=1.48 mixed<=0.667 second>1.01 last<=0.0389 keytail<=131 carry>0.0706
-0.013 second>2.62 second<=2.84 leadtail<=0.184
-0.013 second<=2.62 most<=0.751 bylines<=11.5 bylines>2.5
+0.013 keytail>1e-35 usual>1e-35 keyhead<=1e-35
-0.013 local<=46 keytail>155 mixed>0.4 leadtail>0.381
-0.013 local<=46 keytail<=70.5 crossz<=-2.27 carry>0.0439
-0.013 second<=0.491 local>-4.78 mixed>-0.257
-0.013 last<=0.49 second>2.62 keytail>332
-0.013 last<=0.49 second>2.62 keytail<=73.5
+0.013 usual>1e-35 second>1.5 bylines<=1e-35
-0.013 keytail>191 mixed>0.315 leadtail>0.429
-0.013 local>3.55 leadtail<=0.0991
-0.013 local<=3.55 mixed<=0.0165 leadtail>0.279
-0.013 second<=1.22 peak>-22.5 keytail>223 subjects<=0.748 second>0.823
-0.013 keyhead<=0.551 bylines<=1e-35 keyhead>1e-35 keytail>37.5 leadtail<=0.0412
-0.013 keyhead<=0.551 bylines<=1e-35 keyhead>1e-35 keytail<=37.5 carry>0.0641
-0.013 carry<=0.761 second>1 local<=74.9 margin<=-5.99 second<=1.22
+0.013 closes>1e-35 second>0.77 second<=1.23
+0.013 local>46 closes<=1e-35 second<=1
-0.013 last<=0.49 second>2.62 keytail>73.5 keytail<=332 leans>1e-35
+0.013 keytail>79.5 keytail<=152 signed<=1e-35
-0.013 bylines<=1.5 usual>1e-35 second>1.5 leadtail<=0.474 keyhead>0.166
-0.013 local<=46 carrytail>0.0482 leadtail>0.357 keytail>264
-0.013 local<=46 carrytail>0.0482 leadtail<=0.357 carry<=0.111
+0.013 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 mixed<=0.348 keytail<=207
+0.013 second>4.44 keytail<=211 per<=0.0894
+0.013 keytail<=180 local>46 leadtail>0.488
-0.013 local<=24.1 peak>-19.6 leans>1e-35 carry<=0.0247
-0.013 carry<=0.761 bylines<=2.5 keytail>455 second<=1.33 leadtail<=0.91
+0.013 last<=0.329 local<=24.1 leadtail>0.357 keytail<=235
-0.013 carry<=0.761 bylines>8.5 cross>0.27
-0.013 carry<=0.761 bylines<=8.5 bylines>2.5 local<=37.5
+0.013 linked<=0.277 leadtail<=0.654 local>9.89 second>1
+0.013 bylines<=1e-35 keyhead<=0.551 second>1.5 leadtail<=0.387
-0.013 crossz>-3.33 leadtail>0.289
-0.013 crossz<=-3.33 last>0.189
-0.012 usual>1e-35 second>1.5 margin<=-7.85 keytail>101 leadtail<=0.179
-0.012 usual>1e-35 second>1.5 margin<=-7.85 keytail<=101 carrytail>0.0335
-0.012 bylines<=1e-35 keyhead<=0.551 second>1.5 leadtail<=0.184
-0.012 local<=46 keytail<=231 bylines>1e-35
-0.012 local<=46 keytail>231 bylines<=1e-35 second>0.844
+0.012 closes>1e-35 second>0.88
+0.012 second<=2.62 keyhead<=0.551 bylines>1e-35 local>9.89 mixed<=-0.0185 keytail>137 keyhead>0.078
-0.012 keytail>7.5 keytail<=416 closes<=1e-35 subjects<=0.564 bylines<=1e-35 leadtail<=0.501 subjects>0.086
-0.012 keytail>416 second>0.924 carrytail<=0.0382 keyhead>0.166
-0.012 second>1.43 margin<=-5.99 local<=74.9 mixed>0.667
-0.012 second>1 margin<=-5.99 local<=74.9 mixed<=0.667 keytail>384
-0.012 bylines<=1.5 usual>1e-35 second<=1.23 peak>-11.9 steady<=0.657
+0.012 keyhead<=0.551 mixed<=0.492 second<=1 leadtail>0.91 local<=22
-0.012 bylines<=1.5 keytail>1e-35 keyhead<=0.433 second<=1.23 peak<=-11.9
+0.012 second>0.188 mixed<=-0.257
+0.012 usual>1e-35 bylines<=1.5 second>1.23 crossz<=-6.01 mixed>0.604
-0.012 keyhead<=0.551 second>1.48 leadtail<=0.429 peak<=-9.2
+0.012 local<=24.1 carrytail<=0.122 leadtail>0.265 keytail<=235
-0.012 local<=46 keytail>280 mixed>0.0165 peak>1.14
+0.012 closes<=1e-35 local>0.663 bylines<=1e-35 crossz<=-3.83 keytail<=203
+0.012 keytail<=191 signed>1e-35 keytail>27.5
-0.012 bylines<=1.5 usual>1e-35 second<=1.5 peak>-21 steady<=-0.343
-0.012 closes<=1e-35 local<=0.663 leadtail>0.512
-0.012 local<=24.1 crossz>-2.27 closes>1e-35
-0.012 local<=24.1 crossz<=-2.27 mixed>0.482
-0.012 keytail>455 leadtail<=0.91 mixed>0.0526 second>1.03
-0.012 keytail>926 leadtail<=0.91 mixed>0.0526 second<=1.03
-0.012 keytail>455 leadtail<=0.91 mixed>0.0526 second<=1.03 keytail<=926 leadtail>0.654
-0.012 most>0.378 leadtail>0.408 last<=0.324
-0.012 crossz<=-3.33 last>0.174
-0.012 keytail<=2.62e+03 local<=125 leadtail<=0.488 subjects>0.139
-0.012 keytail<=191 signed<=1e-35 leadtail<=0.394 subjects>0.147 leadtail>0.211
-0.012 keytail<=191 signed<=1e-35 leadtail<=0.394 subjects<=0.147 steady<=5.45
-0.012 usual>1e-35 second>1.77 keytail>101 leans>1e-35
-0.012 usual>1e-35 second>1.77 keytail<=101
+0.012 leans<=1e-35 second<=1.26 keytail<=199
+0.012 linked<=0.277 leadtail<=0.654 local>9.89 second<=0.798
+0.012 mixed<=0.293 leadtail>0.654 keytail>304
+0.012 mixed<=0.293 leadtail<=0.654 second>1
-0.011 last>0.49 peak>-3.22
-0.011 second<=0.188 leadtail>0.279 carry>0.0934
+0.011 keytail<=416 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 leadtail<=0.512 carry<=0.181
-0.011 leadtail<=0.654 keytail>207 local>24.1 mixed>0.098
-0.011 last<=0.49 second>1 local<=49.2 keytail<=355 mixed>0.503
+0.011 closes<=1e-35 local>0.663 second<=0.188 carry<=0.0291
+0.011 keyhead<=0.551 second<=1.23 mixed<=-0.164 crossz<=-4.73
-0.011 local<=24.1 peak>-19.1 crossz>-2.27
-0.011 local<=24.1 peak<=-19.1 second<=1.5 most<=0.0925
-0.011 closes<=1e-35 local>0.663 bylines<=1e-35 crossz>-3.83
+0.011 crossz<=-2.85 most>0.311 second<=0.947
+0.011 crossz<=-2.85 most<=0.311 closes<=1e-35 leadtail<=0.265 subjects>0.086
-0.011 keyhead<=0.551 second<=1.48 mixed>0.492
+0.011 subjects<=0.466 leadtail>0.0718 mixed>1e-35 last>0.119
+0.011 peak<=-2.15 closes<=1e-35 most<=0.157
+0.011 local<=46 keytail>235 second<=0.844
-0.011 keytail>416 second>0.924
-0.011 leans>1e-35 local>9.89
+0.011 most<=0.378 leadtail>0.0991 closes<=1e-35 bylines>1e-35
+0.011 most<=0.378 leadtail>0.0991 closes<=1e-35 bylines<=1e-35 last>0.189
+0.011 local>3.55 leadtail>0.0991 closes<=1e-35 mixed>-1e-35 last>0.108
-0.011 keytail>394 keyhead<=0.782 second>1.68
-0.011 keytail>55.5 keyhead<=0.782 second>1.68 keytail<=394 leadtail<=0.123
-0.011 keytail>1e-35 keyhead<=0.782 second>1.68 keytail<=55.5
-0.011 local<=46 keytail>231 second>0.863
-0.011 bylines>1e-35 local>9.89 mixed>-0.0185
+0.011 local<=46 keytail<=280 crossz<=-2.27 keytail>70.5
+0.011 local<=46 keytail<=70.5 crossz<=-2.27 carry<=0.0477
-0.011 keytail>455 leadtail<=0.91 carrytail>0.0366 local>46
+0.011 second<=1.48 subjects<=0.879 margin>-67.4 peak>-21 second>1 mixed<=0.503
+0.011 second>1 margin>-5.99 steady<=9.5
+0.011 second>1 margin<=-5.99 local>74.9
+0.011 keytail>416 second>0.924 per>0.854
+0.011 local>24.1 mixed>-0.00929 local<=46
+0.011 local<=24.1 carrytail<=0.122 keytail<=264 crossz<=-2.74
-0.011 keyhead<=0.551 second>2.21 keytail<=73.5
-0.011 keyhead<=0.551 second>2.21 keytail>73.5 per<=0.0894
-0.011 second<=0.188 leadtail>0.279 leans>1e-35
+0.011 keyhead<=0.551 second>1.48
-0.011 crossz<=-3.33 most>0.294
+0.011 second>2.62 keytail>73.5 keytail<=374 leans<=1e-35 per<=0.0894
+0.010 second<=1.22 peak>-11.9 crossz<=-3.5 keytail<=199
-0.010 second<=0.188 keytail>70.5 keytail<=143 carry>0.167
-0.010 subjects>0.392 closes>1e-35
+0.010 usual>1e-35 second<=1.48 margin>-57.9 peak>-21 second>1 last<=0.0389 mixed>0.634
+0.010 linked<=0.261 leadtail>0.0606 bylines<=1e-35 leans<=1e-35 closes<=1e-35 leadtail<=0.512 carrytail>0.0382
+0.010 usual>1e-35 second>1.5
-0.010 keytail<=191 carrytail>1e-35 bylines>1e-35 subjects<=0.136 second<=1.05
-0.010 keyhead<=0.551 keytail<=304 keytail>298 per<=0.445
+0.010 linked<=0.261 leadtail>0.0451 second<=1.23 keytail<=223 closes<=1e-35
-0.010 mixed>0.293 keytail>191 leadtail>0.381
+0.010 keytail>1e-35 keytail<=79.5 signed<=1e-35 local>4.46 carry<=0.0477
+0.010 subjects>0.303 closes>1e-35
+0.010 subjects<=0.303 mixed>0.245
+0.010 closes<=1e-35 subjects<=0.748 peak>-19.6 second>1
+0.010 closes<=1e-35 subjects<=0.748 peak>-19.6 second<=1 leadtail>0.613
-0.010 local<=46 crossz<=-2.27 mixed>0.503
-0.010 subjects>0.182 peak<=3.92 closes>1e-35
+0.010 local<=46 keytail<=70.5 subjects<=0.152 carry<=0.0439
-0.010 keytail<=2.62e+03 keytail>1e-35 second>2.62 local<=8.96 leans<=1e-35 mixed>0.276
-0.010 second<=1.48 subjects<=0.879 margin>-67.4 peak<=-21
+0.010 keytail<=191 signed<=1e-35 leadtail>0.394
-0.010 closes<=1e-35 local<=0.663 leadtail>0.279
+0.010 keytail<=2.62e+03 local>125 keytail>161
+0.010 local<=46 keytail<=231 bylines<=1e-35
-0.010 carry<=0.761 bylines<=2.5 keytail<=455 leadtail<=0.512 local<=9.89
-0.010 keytail>1e-35 keytail<=79.5 signed<=1e-35 local>4.46 carry>0.0477
+0.010 last<=0.459 leans<=1e-35 second>1.38 leadtail<=0.394
-0.010 closes<=1e-35 bylines<=1e-35 steady>-1 mixed>0.253
-0.010 closes<=1e-35 bylines<=1e-35 steady<=-1 leadtail>0.274
-0.010 carry<=0.761 bylines<=2.5 keytail>455
+0.010 keytail<=79.5 signed<=1e-35 local>4.46 carry<=0.0477
+0.010 leans<=1e-35 mixed<=-0.257 leadtail<=0.466
-0.010 leans<=1e-35 second>1.26 leadtail<=0.245
-0.010 leans<=1e-35 second<=1.26 keytail>203
+0.010 leadtail<=0.654 keytail>207 local>24.1 mixed<=0.098
+0.010 leadtail<=0.654 keytail<=207 subjects<=0.147
-0.009 keyhead<=0.551 second<=1.48 peak>-21 local<=46 carrytail>0.0382 leadtail<=0.438
+0.009 closes>1e-35 local<=35.9
+0.009 closes<=1e-35 local>0.663 second>1 leadtail>0.154
+0.009 closes<=1e-35 local>0.663 second<=0.924 leadtail>0.512
-0.009 second<=1.48 subjects<=0.879 margin>-67.4 peak<=-23.6
+0.009 keytail<=164 local>46 closes<=1e-35 leadtail>0.488
+0.009 carry>0.171 leadtail>0.357 last<=0.283
+0.009 carry<=0.171 crossz>-3.75
+0.009 bylines<=1.5 leadtail<=0.654 keytail>207 local>52.5
+0.009 bylines<=1.5 leadtail<=0.654 keytail<=207 second<=1e-35 leadtail>0.394
+0.009 usual>1e-35 second>1.77 keytail>364 leans<=1e-35
+0.009 usual>1e-35 second>1.77 keytail>101 leans<=1e-35 keytail<=364 leadtail<=0.123
+0.009 second<=0.188 keytail>143 local>13.6
+0.009 keytail<=416 keytail>7.5 closes<=1e-35 subjects<=0.736 leadtail<=0.613 carry<=0.204
+0.009 leans<=1e-35 mixed<=0.175 closes<=1e-35 leadtail<=0.466 subjects>0.126
-0.009 closes<=1e-35 subjects>0.748 second>1.58
-0.009 closes<=1e-35 subjects>0.748 second<=1.58 keytail>211
+0.009 keyhead<=0.551 second<=1.48 peak>-21 local<=46 carrytail<=0.0382
-0.009 keytail<=2.62e+03 local<=46 keytail>231 second>0.863
+0.009 local<=24.1 keytail>235 mixed<=0.245 keyhead<=0.068
+0.009 local<=24.1 keytail<=235 crossz<=-2.27 leans<=1e-35
+0.009 bylines<=1.5 leadtail<=0.654 keytail<=207 second>1e-35
-0.009 keytail>1e-35 usual>1e-35 keyhead>1e-35 leadtail>0.0451 keytail<=67.5
-0.009 keytail<=2.62e+03 local<=46 crossz>-2.27 closes>1e-35
-0.009 keytail<=2.62e+03 local<=46 crossz<=-2.27 peak<=-11.9
-0.009 second<=2.62 keyhead<=0.551 bylines>1e-35 local>9.89 mixed>-0.0185
+0.009 last<=0.49 second<=1.5 local>24.1
+0.009 keytail<=2.62e+03 local>125 keytail>110 mixed>-0.00929
+0.009 keytail<=110 local>125 last>0.0389
+0.009 bylines<=1.5 usual>1e-35 second<=1.23 peak>-11.9 steady>0.657 mixed<=-0.164 carry>0.04
+0.009 second<=1.22 peak>-22.5 keytail>7.5 subjects<=0.748 keytail<=223
+0.009 usual>1e-35 second<=1.5 peak>-21 margin>-67.4 second>1 local>9.57 margin<=-4.07
-0.009 bylines<=1e-35 keyhead<=0.551 second<=1.5 peak>-11.9 steady<=0.657
-0.008 second<=1e-35 leadtail>0.279 peak<=4.65
-0.008 second<=1e-35 leadtail<=0.279 last<=1e-35
+0.008 closes>1e-35 second>0.77 second<=1.22
+0.008 closes<=1e-35 subjects<=0.748 peak>-11.9 second>1
-0.008 last<=0.49 second<=2.62 local<=23.5 keytail>152
+0.008 keyhead<=0.551 second>1.48 leadtail<=0.429
-0.008 bylines<=1.5 second>1 local<=74.9 keytail<=374 mixed>0.453
-0.008 local<=24.1 peak<=-14.7 mixed<=0.0388
+0.008 local<=46 keytail<=235 crossz<=-2.27 keytail>70.5
+0.008 local<=46 keytail<=70.5 crossz<=-2.27 carry<=0.0439
+0.008 crossz<=-2.85 carry>0.177 leadtail>0.438
+0.008 crossz<=-2.85 carry<=0.177 bylines>1e-35
+0.008 crossz<=-2.85 carry<=0.177 bylines<=1e-35 leadtail<=0.0564
-0.008 closes<=1e-35 local<=0.663 peak>4.65
-0.008 keytail>416 second<=0.924 steady>23.4 leadtail<=0.796 second>0.77 usual<=0.551
-0.008 keyhead<=0.551 mixed>0.293
+0.008 leans<=1e-35 second>1.41 crossz>-5.94
-0.008 second<=2.62 local>-4.78 crossz<=-2.27 keyhead>1e-35 keytail<=67.5
+0.008 second<=0.188 leadtail>0.279 carry<=0.0934 keytail>143
-0.008 keyhead<=0.551 mixed>0.492
+0.008 local>5.34 carrytail>0.0382 leadtail>0.357 keytail>304
+0.008 keyhead<=0.551 bylines<=1e-35 keyhead>1e-35 keytail<=37.5 carry<=0.0641
+0.008 keyhead<=1e-35 bylines<=1e-35 carry>0.04
+0.008 keytail<=2.62e+03 local>125 keytail>161 mixed>-0.00929
+0.008 keytail<=155 signed<=1e-35 keytail>79.5
-0.008 usual>1e-35 second<=2.62 local>-4.78 bylines>1.5
+0.008 closes<=1e-35 subjects<=0.748 bylines<=1e-35 leadtail>0.0412
-0.008 keytail>7.5 keytail<=416 closes<=1e-35 steady>-0.665 bylines>1e-35
-0.008 keytail>7.5 keytail<=416 closes<=1e-35 steady>-0.665 bylines<=1e-35 peak<=-9.57
-0.008 keytail>7.5 keytail<=416 closes<=1e-35 steady<=-0.665 leadtail>0.368
+0.008 second>1.48
+0.008 second>1e-35 mixed<=-0.257 steady<=2.5
+0.008 leans<=1e-35 mixed>-0.257 local>24.1
+0.008 keytail<=455 second<=2.62 keyhead<=0.551 local>9.89
+0.008 closes>1e-35 second>1.07 bylines>1e-35
+0.008 local<=24.1 peak>-19.6 leans<=1e-35
-0.008 usual>1e-35 second>1.5 leadtail<=0.184
+0.008 usual>1e-35 second<=1.5 peak>-23.6 margin>-65.2 second>1
-0.008 peak<=-2.5 most>0.138 closes>1e-35
+0.007 keyhead<=0.551 keytail<=298 carrytail<=0.0151 crossz>-4.06
+0.007 keytail>7.5 mixed<=-0.078 second<=1.01
+0.007 closes>1e-35 second<=0.88 linked>0.107
+0.007 second<=2.62 keyhead<=0.551 bylines>1e-35 local>9.89 mixed<=-0.0185 keytail<=137
-0.007 usual>1e-35 second<=1.5 peak>-21 margin<=-67.4
+0.007 keytail>1e-35 second>1.5 leadtail<=0.474
+0.007 second>0.188 mixed<=-0.257 steady<=2.5
-0.007 local>5.34 carrytail>0.0382 leadtail<=0.357
-0.007 local<=5.34 leadtail>0.4
+0.007 keytail<=2.62e+03 local>125 mixed>-0.00929 keytail>161
+0.007 keytail>227 mixed<=-0.078 second>1.01
+0.007 keytail>7.5 mixed<=-0.078 second>1.01 keytail<=113
-0.007 leadtail<=0.654 keytail>155 local<=29.4 crossz<=-4.73
+0.007 local<=46 keytail<=235 keytail>70.5
+0.007 last<=0.49 local>46 closes<=1e-35 second<=1
+0.007 bylines>1e-35 local>9.89 mixed<=-0.0185 keytail<=137
+0.007 last<=0.49 local<=46 keytail<=191 crossz<=-2.27
-0.007 usual>1e-35 second<=1.77 margin<=-23.6
-0.007 local>3.84 closes<=1e-35 leadtail<=0.188
-0.007 local<=3.84 mixed<=0.0165 leadtail>0.279
+0.007 keytail>416 mixed<=0.0526
+0.007 keytail>67.5 usual>1e-35 keyhead>1e-35 leadtail>0.0451 keytail<=152
+0.007 keytail<=455 second<=2.62 keyhead<=0.551 keytail>12.5 most<=0.582
+0.007 second>1 margin<=-5.99 mixed<=0.463
-0.007 carry<=0.761 second<=1 second>0.88
-0.007 keyhead<=0.551 keytail>304 second>0.798
-0.007 last<=0.49 second<=1.5 subjects<=0.748 keytail>455
-0.007 usual>1e-35 second<=1.5 peak>-23.6 margin<=-65.2
+0.007 keytail<=2.62e+03 bylines<=8.5 bylines>2.5 mixed<=0.269 per<=0.607 peak>2.61
+0.007 usual>1e-35 second>1.48 bylines<=1e-35 leadtail<=0.184 peak>-9.2
-0.007 closes<=1e-35 subjects<=0.748 crossz<=-2.27 mixed>0.409
+0.007 keyhead<=0.433 second<=1.23 peak>-11.9 local<=23.5 carrytail<=0.0382
-0.007 keyhead<=0.551 bylines>1e-35
-0.007 usual>1e-35 second<=1.48 peak>-23.6 margin<=-67.4
+0.007 keytail>1e-35 keytail<=332 closes<=1e-35 leadtail<=0.613 steady>-1
+0.007 keytail>455 leadtail<=0.91 carrytail<=0.0366
-0.007 usual>1e-35 second<=1.48 margin>-57.9 peak<=-21
+0.006 keytail<=455 keytail>1e-35 closes<=1e-35 subjects<=0.748 leadtail<=0.613 local>5.34
+0.006 keytail>455 leadtail>0.91 margin<=7.2
+0.006 bylines<=1.5 second>1 local<=74.9 keytail<=374 mixed<=0.453 crossz>-5.23
+0.006 carry<=0.761 second>1 local<=74.9 margin>-5.99 steady<=6.27
-0.006 closes<=1e-35 subjects<=0.748 local>2.89 second>1 leadtail<=0.154
+0.006 keytail<=416 local>24.1
+0.006 second>2.62 keytail<=374 leans<=1e-35 per<=0.0894
-0.006 leans<=1e-35 mixed>0.175
+0.006 keytail>191 local>24.1
+0.006 carrytail>0.0949 local>9.89 peak>-6.96
+0.006 carrytail<=0.0949 leadtail<=0.0757
+0.006 second>0.188
+0.006 closes<=1e-35 subjects<=0.748 crossz<=-2.27 mixed<=0.409 second>0.965
+0.006 bylines<=1.5 second>1.23 leans>1e-35 local>9.89
-0.006 subjects<=0.392 leadtail<=0.0718
-0.006 keyhead<=0.433 second<=1.23 peak>-11.9 local<=23.5 carrytail>0.0382
+0.006 carry<=0.761 bylines<=2.5 keytail<=455 leadtail>0.512
+0.006 usual>1e-35 second>1.5 leadtail>0.184 keytail>184 steady<=15
+0.006 usual>1e-35 second>1.5 leadtail>0.184 keytail<=82.5
+0.006 local<=46 keytail<=235 bylines<=1e-35 usual>1e-35
-0.006 keytail<=2.62e+03 local<=125 mixed>0.492 margin>-56.5
-0.006 local>4.46 closes<=1e-35 subjects>0.131 leadtail<=0.357
-0.006 local<=4.46 leadtail>0.279 linked<=0.167
+0.006 second<=2.62 local>-4.78 mixed<=-0.257
+0.006 closes>1e-35 second>0.77 second<=2.27
+0.006 keytail<=416
-0.006 keytail>416 second>0.924 carrytail<=0.0382 per<=0.819
+0.006 keytail>1e-35 keytail<=191 cross>1e-35
-0.006 leans>1e-35 local>5.67 crossz<=-4.36
-0.006 keytail>191 local<=24.1 mixed<=0.245
+0.006 closes<=1e-35 subjects<=0.748 bylines<=1e-35 crossz<=-2.27
-0.006 linked<=0.261 leadtail>0.0451 bylines>1e-35
-0.006 linked<=0.261 leadtail>0.0451 bylines<=1e-35 keytail>332
-0.006 linked<=0.261 leadtail>0.0451 bylines<=1e-35 keytail<=332 closes<=1e-35 leadtail<=0.394 subjects>0.086
+0.006 leadtail>0.0564 last<=0.189 closes<=1e-35 bylines>1e-35
+0.006 leadtail>0.0564 last<=0.189 closes<=1e-35 bylines<=1e-35 steady<=-0.665
+0.006 second>1.22 crossz>-6.01 keytail<=394 leans<=1e-35
-0.006 closes<=1e-35 subjects<=0.748 crossz<=-2.27 mixed>0.453
+0.006 local<=46 keytail<=235 subjects<=0.147
-0.005 linked<=0.261 leadtail>0.0451 second>1.23 leadtail<=0.445 last>0.111
-0.005 linked<=0.261 leadtail>0.0451 second<=1.23 keytail>223
-0.005 linked<=0.261 leadtail>0.0606 bylines>1e-35
-0.005 linked<=0.261 leadtail>0.0606 bylines<=1e-35 leans>1e-35
+0.005 closes>1e-35 second>0.77 second<=1.2
+0.005 closes<=1e-35 subjects<=0.748 local>2.89 second>1 leadtail>0.154
-0.005 local<=24.1 crossz<=-2.27 mixed<=0.482 leans>1e-35
+0.005 keytail>332 steady>5.45 second>1.01 second<=1.33 leadtail>0.91
+0.005 second>1.22 crossz<=-5.15 mixed>0.604
+0.005 keytail>7.5 mixed<=-0.257 closes<=1e-35 carry>1e-35
+0.005 keytail<=2.62e+03 keytail>926 margin<=-34.2 keyhead<=0.144
+0.005 second>1.48 bylines<=1e-35 closes<=1e-35
-0.005 second<=1.22 peak>-11.9 crossz<=-3.5 keytail>199
-0.005 closes<=1e-35 subjects<=0.748 peak<=-11.9 mixed<=0.0316
-0.005 closes<=1e-35 crossz>-3.83 leadtail>0.279
+0.005 second<=0.188 keytail<=16.5 carry<=0.0804 mixed<=-0.257
+0.005 leans<=1e-35 second>1.26 mixed>0.0316
-0.005 local<=24.1 peak>-19.1 leans>1e-35 carry<=0.0247
-0.005 keytail>155
+0.005 usual>1e-35 second<=1.48 peak>-23.6 margin>-67.4 second>1 local>9.57 mixed>0.503
+0.005 bylines<=1.5 keytail>1e-35 keyhead<=0.433 second<=1.23 peak>-11.9
+0.005 local<=46 keytail>231 second>1.33
+0.005 local<=46 keytail>231 second<=0.863
-0.005 leans<=1e-35 second<=1.26 keytail<=203 crossz>-3.83
""")
